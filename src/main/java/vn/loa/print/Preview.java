package vn.loa.print;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.xmlgraphics.image.codec.png.PNGEncodeParam;
import org.apache.xmlgraphics.image.codec.png.PNGImageEncoder;

/** A small picture of a page, drawn from the finished PDF itself: what the press will show. */
final class Preview {

    /** As many as a byte can name. */
    static final int MOST_COLOURS = 256;

    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;

    private Preview() {}

    /**
     * Draws the first page as PNG.
     *
     * @param longSide pixels of its longer side
     * @param colours as many as it may have, up to {@link #MOST_COLOURS}
     */
    static byte[] png(byte[] pdf, int longSide, int colours) {
        try (var document = Loader.loadPDF(pdf)) {
            return encode(Palette.reduce(halved(drawn(document, longSide)), colours));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Twice as large as wanted: halved, small text keeps an even grey. */
    private static BufferedImage drawn(PDDocument document, int longSide) throws IOException {
        var box = document.getPage(0).getCropBox();
        var size = size(box.getWidth(), box.getHeight(), longSide);
        var large = new BufferedImage(2 * size[0], 2 * size[1], BufferedImage.TYPE_INT_RGB);
        var pen = large.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, large.getWidth(), large.getHeight());
        // PDFBox clears the page to this colour, and may leave out the last row and column.
        pen.setBackground(Color.WHITE);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        new PDFRenderer(document)
                .renderPageToGraphics(
                        0,
                        pen,
                        large.getWidth() / box.getWidth(),
                        large.getHeight() / box.getHeight());
        pen.dispose();
        return large;
    }

    /** Width and height in pixels of the picture of a sheet. */
    static int[] size(Paper paper, int longSide) {
        return size(paper.widthMm(), paper.heightMm(), longSide);
    }

    private static int[] size(double width, double height, int longSide) {
        var scale = longSide / Math.max(width, height);
        return new int[] {(int) Math.round(width * scale), (int) Math.round(height * scale)};
    }

    private static BufferedImage halved(BufferedImage large) {
        var width = large.getWidth();
        var from = pixels(large);
        var small = new BufferedImage(width / 2, large.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        var to = pixels(small);
        for (var i = 0; i < to.length; i++) {
            var at = 2 * (i / small.getWidth() * width + i % small.getWidth());
            to[i] = mean(from[at], from[at + 1], from[at + width], from[at + width + 1]);
        }
        return small;
    }

    /**
     * Each part of the colour by itself, rounded; red and blue are far enough apart to be added at
     * once.
     */
    private static int mean(int a, int b, int c, int d) {
        if (a == b && a == c && a == d) {
            return a;
        }
        var redAndBlue = (a & RED_BLUE) + (b & RED_BLUE) + (c & RED_BLUE) + (d & RED_BLUE);
        var green = (a & GREEN) + (b & GREEN) + (c & GREEN) + (d & GREEN);
        return redAndBlue + 0x020002 >> 2 & RED_BLUE | green + 0x000200 >> 2 & GREEN;
    }

    /**
     * The pixels themselves, row by row: a picture asked for one pixel after the other takes ten
     * times as long.
     */
    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PNGImageEncoder(bytes, new Unfiltered()).encode(image);
        return bytes.toByteArray();
    }

    /**
     * Rows as they are: neighbouring numbers of a palette have nothing to do with each other.
     *
     * @see <a href="https://www.w3.org/TR/png-3/#12Filter-selection">PNG, filter selection</a>
     */
    private static final class Unfiltered extends PNGEncodeParam.Palette {
        @Override
        public int filterRow(
                byte[] row, byte[] before, byte[][] filtered, int length, int bytesPerPixel) {
            System.arraycopy(row, bytesPerPixel, filtered[0], bytesPerPixel, length);
            return PNG_FILTER_NONE;
        }
    }

    /** Reduces a picture to few colours: enough for flat artwork, and a third of the bytes. */
    private static final class Palette {

        private Palette() {}

        static BufferedImage reduce(BufferedImage image, int colours) {
            var pixels = pixels(image);
            var palette = palette(pixels, colours);
            var nearest = new HashMap<Integer, Byte>();
            var reduced =
                    new BufferedImage(
                            image.getWidth(),
                            image.getHeight(),
                            BufferedImage.TYPE_BYTE_INDEXED,
                            model(palette));
            var indexes = ((DataBufferByte) reduced.getRaster().getDataBuffer()).getData();
            for (int from = 0, to; from < pixels.length; from = to) {
                to = endOfRun(pixels, from);
                var index = nearest.computeIfAbsent(pixels[from], c -> nearest(palette, c));
                Arrays.fill(indexes, from, to, index);
            }
            return reduced;
        }

        /** Flat artwork is runs of like pixels, dozens of them long. */
        private static int endOfRun(int[] pixels, int from) {
            var to = from + 1;
            while (to < pixels.length && pixels[to] == pixels[from]) {
                to++;
            }
            return to;
        }

        /** The most frequent colours, neighbours merged: flat areas keep their exact colour. */
        private static int[] palette(int[] pixels, int most) {
            var exact = new HashMap<Integer, Integer>();
            for (int from = 0, to; from < pixels.length; from = to) {
                to = endOfRun(pixels, from);
                exact.merge(pixels[from], to - from, Integer::sum);
            }
            var byFrequency = new ArrayList<>(exact.entrySet());
            byFrequency.sort(
                    Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()));
            for (var apart = 0; ; apart += 6) {
                var chosen = apartBy(byFrequency, apart, most);
                if (chosen != null) {
                    return chosen;
                }
            }
        }

        /** Colours at least so far apart that stand for all; null when there are too many. */
        private static int[] apartBy(
                List<Map.Entry<Integer, Integer>> colours, int apart, int most) {
            var chosen = new int[most];
            var count = 0;
            for (var colour : colours) {
                if (count == 0 || !near(chosen, count, colour.getKey(), apart)) {
                    if (count == most) {
                        return null;
                    }
                    chosen[count++] = colour.getKey();
                }
            }
            return Arrays.copyOf(chosen, count);
        }

        private static boolean near(int[] chosen, int count, int colour, int apart) {
            for (var i = 0; i < count; i++) {
                if (distance(chosen[i], colour) <= apart * apart) {
                    return true;
                }
            }
            return false;
        }

        private static byte nearest(int[] palette, int colour) {
            var best = 0;
            var least = Integer.MAX_VALUE;
            for (var i = 0; i < palette.length; i++) {
                var distance = distance(palette[i], colour);
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
            return (byte) best;
        }

        private static int distance(int a, int b) {
            var red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
            var green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
            var blue = (a & 0xFF) - (b & 0xFF);
            return red * red + green * green + blue * blue;
        }

        private static IndexColorModel model(int[] palette) {
            return new IndexColorModel(
                    8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        }
    }
}
