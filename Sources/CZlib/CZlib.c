#include "CZlib.h"

int czlib_deflate_start(z_stream *stream, int level) { return deflateInit(stream, level); }

int czlib_inflate_start(z_stream *stream) { return inflateInit(stream); }
