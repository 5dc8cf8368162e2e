package vn.loa.print;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A small picture of a page, drawn from the finished PDF itself: what the press will show. */
final class Preview {

    /** As many as a byte can name. */
    static final int MOST_COLOURS = 256;

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
        var small =
                new BufferedImage(
                        large.getWidth() / 2, large.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < small.getHeight(); y++) {
            for (var x = 0; x < small.getWidth(); x++) {
                small.setRGB(
                        x,
                        y,
                        mean(
                                large.getRGB(2 * x, 2 * y),
                                large.getRGB(2 * x + 1, 2 * y),
                                large.getRGB(2 * x, 2 * y + 1),
                                large.getRGB(2 * x + 1, 2 * y + 1)));
            }
        }
        return small;
    }

    private static int mean(int... pixels) {
        var mean = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var sum = 2;
            for (var pixel : pixels) {
                sum += pixel >> shift & 0xFF;
            }
            mean |= sum / 4 << shift;
        }
        return mean;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Reduces a picture to few colours: enough for flat artwork, and a third of the bytes. */
    private static final class Palette {

        private Palette() {}

        static BufferedImage reduce(BufferedImage image, int colours) {
            var pixels =
                    image.getRGB(
                            0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var palette = palette(pixels, colours);
            var nearest = new HashMap<Integer, Integer>();
            var reduced =
                    new BufferedImage(
                            image.getWidth(),
                            image.getHeight(),
                            BufferedImage.TYPE_BYTE_INDEXED,
                            model(palette));
            var raster = reduced.getRaster();
            for (var i = 0; i < pixels.length; i++) {
                var index = nearest.computeIfAbsent(pixels[i] & 0xFFFFFF, c -> nearest(palette, c));
                raster.setSample(i % image.getWidth(), i / image.getWidth(), 0, index);
            }
            return reduced;
        }

        /** The most frequent colours, neighbours merged: flat areas keep their exact colour. */
        private static int[] palette(int[] pixels, int most) {
            var exact = new TreeMap<Integer, Integer>();
            for (var pixel : pixels) {
                exact.merge(pixel & 0xFFFFFF, 1, Integer::sum);
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

        private static int nearest(int[] palette, int colour) {
            var best = 0;
            for (var i = 1; i < palette.length; i++) {
                if (distance(palette[i], colour) < distance(palette[best], colour)) {
                    best = i;
                }
            }
            return best;
        }

        private static int distance(int a, int b) {
            var sum = 0;
            for (var shift = 0; shift <= 16; shift += 8) {
                var difference = (a >> shift & 0xFF) - (b >> shift & 0xFF);
                sum += difference * difference;
            }
            return sum;
        }

        private static IndexColorModel model(int[] palette) {
            return new IndexColorModel(
                    8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        }
    }
}
