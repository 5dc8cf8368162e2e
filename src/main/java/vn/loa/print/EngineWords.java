package vn.loa.print;

import vn.loa.source.Retold;

/** What the PDF engine and the XML parser say of a print template, in the words of its writer. */
final class EngineWords {

    /** What the engine passes over, as it goes on. */
    static final Retold IGNORED =
            Retold.of(
                    """
                    (\\S+) is an unrecognized CSS property ¦ không có thuộc tính “$1” trong style.css ¦ there is no property "$1" in style.css
                    URI (\\S+) with type .* was rejected ¦ không đọc tệp bên ngoài “$1” ¦ the outside file "$1" is not read
                    URI .* was rejected|rejected (?:loading|resolving) ¦ style.css gọi một tệp bên ngoài bằng url(…), bộ in không đọc ¦ style.css names an outside file with url(…), which is not read
                    Value (\\S+) is not a recognized identifier ¦ không có giá trị “$1” cho một thuộc tính trong style.css ¦ "$1" is no value of a property in style.css
                    Unsupported CSS unit (\\S+) ¦ không có đơn vị đo “$1” trong style.css ¦ there is no unit "$1" in style.css
                    (\\S+) is not a valid color ¦ màu “$1” trong style.css viết chưa đúng dạng, ví dụ #0B4F8A ¦ the colour "$1" in style.css is not written like #0B4F8A
                    (?i)pseudo|psuedo ¦ style.css có bộ chọn với dấu hai chấm mà bộ in không biết ¦ style.css has a selector with a colon the engine does not know
                    Found : where ; ¦ style.css thiếu dấu chấm phẩy giữa hai thuộc tính ¦ style.css lacks a semicolon between two properties
                    function provided in \\S+ property: (\\w+) ¦ bộ in không biết hàm “$1” trong style.css ¦ the engine does not know the function "$1" of style.css
                    (\\w+) is not a valid function ¦ bộ in không biết “$1(…)” trong style.css ¦ the engine does not know "$1(…)" of style.css
                    [Gg]radient ¦ dải màu chuyển không in được như viết ¦ a gradient is not printed as written
                    No alt attribute ¦ một hình thiếu alt, người nghe máy đọc không biết hình vẽ gì ¦ a picture has no alt, so that nobody can hear what it shows
                    No document title ¦ mẫu in thiếu <title> ¦ the template has no <title>
                    No document (?:description|subject) ¦ mẫu in thiếu <meta name="description"> ¦ the template has no <meta name="description">
                    (?i)\\bsvg\\b|viewBox ¦ một hình SVG có chỗ bộ in không vẽ được ¦ an SVG drawing has a part the engine cannot draw
                    display: inline can not be positioned ¦ chữ trong dòng không đặt vị trí được; dùng display: inline-block ¦ text in a line cannot be positioned; use display: inline-block
                    (?:Ignoring|Skipping) (?:declaration|ruleset|selector|rule) ¦ style.css có một dòng viết sai tên hoặc giá trị ¦ style.css has a line with a wrong name or value
                    .* ¦ mẫu in có một chỗ bộ in không hiểu ¦ the template has a part the engine does not understand
                    """);

    /** Why a template is not well-formed. */
    static final Retold UNREADABLE =
            Retold.of(
                    """
                    element type "(.*)" must be terminated ¦ thẻ <$1> chưa đóng bằng </$1> ¦ <$1> is not closed by </$1>
                    Attribute name "(.*)" associated with an element type "(.*)" must ¦ thuộc tính “$1” của <$2> thiếu ="…" ¦ the attribute "$1" of <$2> lacks ="…"
                    Open quote is expected for attribute "(.*)" associated with an element type ¦ giá trị của thuộc tính “$1” cần đặt trong dấu nháy ¦ the value of the attribute "$1" needs quotes
                    Attribute "(.*)" was already specified for element "(.*)" ¦ <$2> có hai thuộc tính “$1” ¦ <$2> has two attributes "$1"
                    entity "(.*)" was referenced, but not declared ¦ không có ký hiệu &$1; hãy viết thẳng ký tự ấy ¦ there is no &$1; write the character itself
                    entity ¦ dấu & trong chữ phải viết là &amp; ¦ an & in text must be written &amp;
                    value of attribute "(.*)" associated with an element type "(.*)" must not contain the '<' ¦ thuộc tính “$1” của <$2> có dấu <; viết là &lt; ¦ the attribute "$1" of <$2> holds a <; write &lt;
                    well-formed character data or markup ¦ dấu < trong chữ phải viết là &lt; ¦ a < in text must be written &lt;
                    end of file|must start and end within the same entity ¦ mẫu in kết thúc khi còn thẻ chưa đóng ¦ the template ends before all its tags are closed
                    following the root element|allowed in (?:prolog|trailing) ¦ mẫu in có chữ ngoài thẻ <html> ¦ the template has text outside <html>
                    DOCTYPE ¦ dòng <!DOCTYPE> chỉ có thể là <!DOCTYPE html> ở đầu mẫu ¦ a <!DOCTYPE> can only be <!DOCTYPE html>, at the head
                    .* ¦ mẫu in có thẻ, hình vẽ hoặc kiểu mà bộ in không đọc được ¦ the template has a tag, a drawing or a style the engine cannot read
                    """);

    private EngineWords() {}
}
