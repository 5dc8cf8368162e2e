package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.Labels.Mark;
import vn.loa.office.OfficeText.Line;

/** Recipients and signatures, side by side or one after the other. */
record Closing(List<String> recipients, List<Signature> signers, List<Line> rest) {

    /**
     * @param lines authority and post as printed, e.g. {@code KT. CHỦ TỊCH}; empty where lost
     * @param name empty where nobody signed
     */
    record Signature(List<String> lines, String name) {}

    private static final Pattern HEAD = Pattern.compile("(?iuU)\\W*nơi\\s+(?:nhận|gửi)\\s*:?\\s*");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?U)(?:T\\.?M|K\\.?T|T\\.?L|TUQ|Q|P)\\s?\\.\\s?\\p{Lu}.*");
    private static final Pattern POST =
            Pattern.compile(
                    "(?U)(?:Q\\.\\s*)?(?:PHÓ |QUYỀN |CHÁNH |TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM"
                            + " ĐỐC|BÍ THƯ|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|THỦ TRƯỞNG|CHỈ HUY|CHỦ"
                            + " NHIỆM|VIỆN TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|ỦY VIÊN|UỶ VIÊN|ĐỒN TRƯỞNG|TRẠM"
                            + " TRƯỞNG|ĐẠI DIỆN|NGƯỜI LẬP|CHÍNH TRỊ VIÊN|ỦY BAN NHÂN DÂN|UBND|BAN |HỘI"
                            + " |ĐOÀN |CÔNG AN |PHÒNG |SỞ |TRẠM |TRƯỜNG |VIỆN |TÒA ÁN|TOÀ ÁN|LIÊN ĐOÀN |CHI CỤC |CỤC |TRUNG"
                            + " TÂM |VĂN PHÒNG ).*");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)(?:(?:Th[Ss]|TS|BS|CN|KS|PGS|GS|CKI|CKII)\\.?\\s*){0,9}(?:(?:Thiếu|Trung|Thượng|Đại)\\s(?:tá|úy|uý|tướng)\\s|(?:Bác"
                            + " sĩ|Thạc sĩ|Tiến sĩ|Kỹ"
                            + " sư|Ông|Bà)\\s)?\\p{Lu}(?:\\p{Ll}|['’]\\s?\\p{Lu}?\\p{Ll}){0,40}(?:\\s\\p{Lu}(?:['’]\\p{Lu}?)?\\p{Ll}*\\.?){1,5}");
    private static final Pattern LOUD_NAME =
            Pattern.compile(
                    "(?U)(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|HỨA|NÔNG|LƯƠNG|ĐINH|TRỊNH|MAI|ĐÀO|LÂM|HÀ|CAO|CHU|TẠ|VI|LÒ|QUÀNG|GIÀNG|VÀNG|SÙNG|MA|TRIỆU|THÁI|TÔ|KIỀU|ĐOÀN|LƯU|TRƯƠNG|PHÙNG|QUÁCH)(?:\\s\\p{Lu}+){1,4}");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?iuU)[(\\[]?\\s*(?:đã ký|ký tên|ký,|ký và|đã ký tên|chữ"
                            + " ký)[^)\\]]{0,40}[)\\]]?|\\((?:ký|họ (?:và )?tên)\\)");

    /** "- Các thôn; PHÓ CHỦ TỊCH": a recipient and a post, whose columns one blank parts. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?U)((?i:nơi nhận\\s*:)|[-–+]\\s.*?[;.])\\s+((?:(?:TM|KT|TL|TUQ)\\s?\\.\\s?\\p{Lu}|PHÓ|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|BÍ THƯ).*)");

    /** The second line of a long post. */
    private static final Pattern WRAPPED = Pattern.compile("(?U)(?:VÀ|CỦA|CÁC|VỀ|[-–&])\\s.*");

    private static final Pattern BULLET = Pattern.compile("(?s)\\s*[-–—−•+*]\\s*(\\S.*)");

    /** The first line of the closing, or the number of lines where there is none. */
    static int start(List<Line> lines, int from, int recipients) {
        int start = recipients >= 0 ? recipients : lines.size();
        if (recipients < 0) {
            for (int i = bodyFrom(lines, from); i < lines.size(); i++) {
                if (isSignature(lines.get(i).plain()) && !lines.get(i).plain().startsWith("Q.")) {
                    return i;
                }
            }
            boolean named =
                    !lines.isEmpty()
                            && lines.size() - 1 > from
                            && isName(lines.get(lines.size() - 1).plain());
            return named ? lines.size() - 1 : lines.size();
        }
        // Signatures may stand before the recipients.
        int i = start - 1;
        while (i > from
                && (isSignature(lines.get(i).text())
                        || columns(lines.get(i).text()).stream().allMatch(Closing::isName)
                        || SIGNED.matcher(lines.get(i).plain()).matches())) {
            i--;
        }
        return i + 1;
    }

    /** Behind the first basis or heading: "ỦY BAN NHÂN DÂN TỈNH …" above it signs nothing yet. */
    private static int bodyFrom(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).plain();
            if (Preface.begins(text) || Labels.of(text).mark().compareTo(Mark.NUMBER) <= 0) {
                return i;
            }
        }
        return from;
    }

    static boolean isSignature(String text) {
        return columns(text).stream()
                .allMatch(
                        cell ->
                                AUTHORITY.matcher(cell).matches() && Sentence.isCapitals(cell)
                                        || POST.matcher(cell).matches()
                                                && Sentence.isCapitals(cell)
                                                && Labels.of(cell).label().isEmpty());
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches() && Sentence.words(text) <= 7;
    }

    static Closing of(List<Line> written) {
        List<Line> lines = WrappedClosing.joined(written);
        var recipients = new ArrayList<String>();
        var rest = new ArrayList<Line>();
        var columns = new ArrayList<List<String>>();
        boolean listing = false;
        boolean ended = false;
        boolean flush = false;
        for (Line line : lines) {
            var signing = new ArrayList<String>();
            List<String> cells = columns(line.text());
            for (String cell : cells) {
                var head = HEAD.matcher(cell);
                if (head.lookingAt()) {
                    listing = true;
                    ended = false;
                    addRecipients(cell.substring(head.end()), recipients);
                } else if (BULLET.matcher(cell).matches() && listing) {
                    addRecipients(cell, recipients);
                    ended = false;
                } else if (isSigning(cell)) {
                    signing.add(cell);
                } else if (listing
                        && !recipients.isEmpty()
                        && !SIGNED.matcher(cell).matches()
                        && !ended) {
                    goOn(cell, recipients);
                } else if (listing && !SIGNED.matcher(cell).matches()) {
                    addRecipients(cell, recipients);
                } else if (!SIGNED.matcher(cell).matches()) {
                    rest.add(line.with(cell));
                }
            }
            ended |= !signing.isEmpty() && cells.size() == signing.size();
            boolean atEdge = !signing.isEmpty() && line.text().startsWith(signing.get(0));
            flush |= signing.size() > 1 && atEdge && !line.text().contains("\t");
            place(signing, columns, flush && atEdge);
        }
        return new Closing(List.copyOf(recipients), signatures(columns), List.copyOf(rest));
    }

    private static boolean isSigning(String cell) {
        return AUTHORITY.matcher(cell).matches() && Sentence.isCapitals(cell)
                || Sentence.isCapitals(cell)
                        && Sentence.words(cell) <= 14
                        && !BULLET.matcher(cell).matches()
                        && (POST.matcher(cell).matches()
                                || LOUD_NAME.matcher(cell).matches()
                                || Sentence.words(cell) >= 2)
                || isName(cell);
    }

    private static void addRecipients(String text, List<String> recipients) {
        for (String one : text.split("[;.]\\s*(?=[-–•+]\\s?\\p{L})|,\\s+(?=[-–•+]\\s+\\p{L})")) {
            String item = one.replaceFirst("^\\s*[-–—−•+*]\\s*", "").strip();
            if (!item.isEmpty()) {
                recipients.add(item);
            }
        }
    }

    // "…, đơn vị" / "trực thuộc;": a wrapped item; after a semicolon the next one, without a dash.
    private static void goOn(String cell, List<String> recipients) {
        String last = recipients.get(recipients.size() - 1);
        if (last.endsWith(";") || last.endsWith(".") && !Sentence.startsSmall(cell)) {
            addRecipients(cell, recipients);
        } else {
            recipients.set(recipients.size() - 1, last + " " + cell);
        }
    }

    private static void place(List<String> signing, List<List<String>> columns, boolean ofFirst) {
        if (signing.isEmpty()) {
            return;
        }
        while (columns.size() < signing.size()) {
            columns.add(new ArrayList<>());
        }
        // Alone it is of the last column, unless it stands at the left edge as the first one does.
        int shift = signing.size() == 1 && !ofFirst ? columns.size() - 1 : 0;
        for (int i = 0; i < signing.size(); i++) {
            columns.get(i + shift).add(signing.get(i));
        }
    }

    private static List<Signature> signatures(List<List<String>> columns) {
        var signers = new ArrayList<Signature>();
        for (List<String> column : columns) {
            var lines = new ArrayList<String>();
            int first = signers.size();
            for (String line : column) {
                if (isName(line) && !Sentence.isCapitals(line)
                        || LOUD_NAME.matcher(line).matches() && !lines.isEmpty()) {
                    signers.add(new Signature(List.copyOf(lines), line));
                    lines.clear();
                } else if (!lines.isEmpty() && WRAPPED.matcher(line).matches()) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line);
                } else {
                    lines.add(line);
                }
            }
            int last = signers.size() - 1;
            if (!lines.isEmpty() && last >= first && !AUTHORITY.matcher(lines.get(0)).matches()) {
                // A post under the name is another one of the same person.
                lines.addAll(0, signers.get(last).lines());
                signers.set(last, new Signature(List.copyOf(lines), signers.get(last).name()));
            } else if (!lines.isEmpty()) {
                signers.add(new Signature(List.copyOf(lines), ""));
            }
        }
        return List.copyOf(signers);
    }

    private static List<String> columns(String line) {
        var cells = new ArrayList<String>();
        for (String cell : line.split("\t+|\\s{3,}")) {
            String text = cell.replaceAll("\\s+", " ").strip();
            Matcher beside = BESIDE.matcher(text);
            if (beside.matches() && Sentence.isCapitals(beside.group(2))) {
                cells.add(beside.group(1));
                cells.add(beside.group(2));
            } else if (!text.isEmpty()) {
                cells.add(text);
            }
        }
        return cells;
    }

    /** With the recipients of what is attached, where it has none itself. */
    Closing orRecipientsOf(List<Line> attached) {
        for (int i = 0; recipients.isEmpty() && i < attached.size(); i++) {
            if (HEAD.matcher(attached.get(i).plain()).lookingAt()) {
                List<Line> tail = attached.subList(i, attached.size());
                return new Closing(of(tail).recipients(), signers, rest);
            }
        }
        return this;
    }

    Optional<Signature> first() {
        return signers.stream().findFirst();
    }
}
