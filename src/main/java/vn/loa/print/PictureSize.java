package vn.loa.print;

/** The pictures that lie beside every print, each of its first page. */
public enum PictureSize {
    /** For the page of the material. */
    LARGE(".png", 800),
    /** For lists of many. */
    SMALL("-nho.png", 360);

    private final String ending;
    private final int longSide;

    PictureSize(String ending, int longSide) {
        this.ending = ending;
        this.longSide = longSide;
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

    int longSide() {
        return longSide;
    }
}
