package vn.loa.print;

import vn.loa.output.Memo;

/** The pictures that lie beside every print, each of its first page. */
public enum PictureSize {
    /** For the page of the material. */
    LARGE(".png", 640, 64),
    /** For lists of many and for narrow screens, which show it three quarters as large. */
    SMALL("-nho.png", 432, 32);

    private final String ending;
    private final int longSide;
    private final int colours;

    PictureSize(String ending, int longSide, int colours) {
        this.ending = ending;
        this.longSide = longSide;
        this.colours = colours;
    }

    /** What its file name has in place of the print's {@code .pdf}. */
    public String ending() {
        return ending;
    }

    /** Width in pixels of the picture of a format. */
    public int width(PrintFormat format) {
        return Preview.size(format.paper(), longSide)[0];
    }

    /** Height in pixels of the picture of a format. */
    public int height(PrintFormat format) {
        return Preview.size(format.paper(), longSide)[1];
    }

    /** The picture of the first page of a print, as PNG. */
    byte[] of(byte[] pdf, Memo memo) {
        return memo.recall(
                "picture 5",
                Memo.input(longSide, colours, pdf),
                () -> Preview.png(pdf, longSide, colours));
    }
}
