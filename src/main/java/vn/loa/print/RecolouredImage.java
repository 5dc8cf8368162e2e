package vn.loa.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A picture in the inks of a press. Of four, grey is taken wholly to black, so at most two coloured
 * inks and black lie on a spot: never more than 300 %.
 */
final class RecolouredImage {

    private RecolouredImage() {}

    /** The picture in the inks of a press, of the same size in pixels, with its mask. */
    static PDImageXObject of(PDImageXObject image, Inks inks, PDDocument document)
            throws IOException {
        if (image.isStencil()) {
            return image;
        }
        var width = image.getWidth();
        var pixels = image.getOpaqueImage().getRGB(0, 0, width, image.getHeight(), null, 0, width);
        var inked =
                new PDImageXObject(
                        document,
                        new ByteArrayInputStream(
                                deflated(inks == Inks.BLACK ? greys(pixels) : four(pixels))),
                        COSName.FLATE_DECODE,
                        width,
                        image.getHeight(),
                        8,
                        inks == Inks.BLACK ? PDDeviceGray.INSTANCE : PDDeviceCMYK.INSTANCE);
        for (var mask : new COSName[] {COSName.SMASK, COSName.MASK}) {
            var found = image.getCOSObject().getDictionaryObject(mask);
            if (found != null) {
                inked.getCOSObject().setItem(mask, found);
            }
        }
        return inked;
    }

    private static byte[] four(int[] pixels) {
        var inks = new byte[pixels.length * 4];
        for (var i = 0; i < pixels.length; i++) {
            mix(pixels[i], inks, 4 * i);
        }
        return inks;
    }

    private static byte[] greys(int[] pixels) {
        var greys = new byte[pixels.length];
        for (var i = 0; i < pixels.length; i++) {
            greys[i] = (byte) Legibility.grey(pixels[i] & 0xFFFFFF);
        }
        return greys;
    }

    private static void mix(int rgb, byte[] inks, int at) {
        var red = rgb >> 16 & 0xFF;
        var green = rgb >> 8 & 0xFF;
        var blue = rgb & 0xFF;
        var light = Math.max(red, Math.max(green, blue));
        inks[at] = share(red, light);
        inks[at + 1] = share(green, light);
        inks[at + 2] = share(blue, light);
        inks[at + 3] = (byte) (255 - light);
    }

    private static byte share(int part, int light) {
        return (byte) (light == 0 ? 0 : (light - part) * 255 / light);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }
}
