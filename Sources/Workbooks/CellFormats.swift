import CXlsxWriter

/// The formats of a workbook, each made when it is first needed.
struct CellFormats {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let format = made[style] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    made[style] = format
    switch style.kind {
    case .text: break
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 14)
    case .remark: format_set_font_color(format, 0x595959)
    case .header:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bg_color(format, 0xE7E6E6)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .number: format_set_num_format(format, "#,##0")
    case .date: format_set_num_format(format, "yyyy-mm-dd")
    case .duration: format_set_num_format(format, "[h]:mm")
    }
    if style.isBold { format_set_bold(format) }
    if style.isLink {
      format_set_font_color(format, 0x0563C1)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    if style.isRight { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    if style.indent > 0 { format_set_indent(format, UInt8(style.indent)) }
    if style.wraps { format_set_text_wrap(format) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return format
  }
}
