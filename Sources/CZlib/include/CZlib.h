#ifndef CZLIB_H
#define CZLIB_H

// zlib's two starting functions are macros, which Swift cannot call. Everything else in <zlib.h> is
// used as it is.

#include <zlib.h>

#pragma clang assume_nonnull begin

/// Starts writing the zlib format (RFC 1950), level 0…9; Z_OK, or why not.
int czlib_deflate_start(z_stream *stream, int level);

/// Starts reading the zlib format (RFC 1950); Z_OK, or why not.
int czlib_inflate_start(z_stream *stream);

#pragma clang assume_nonnull end

#endif
