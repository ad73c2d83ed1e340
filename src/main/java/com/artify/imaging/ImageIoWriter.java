package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.NodeList;

/** Writes JPEG with the JDK's writer, where there is no native library. */
final class ImageIoWriter implements PixelWriter {
    private static final String METADATA = "javax_imageio_jpeg_image_1.0";

    @Override
    public boolean writes(PictureFormat format) {
        return format == PictureFormat.JPEG;
    }

    @Override
    public byte[] write(BufferedImage picture, EncodeOptions options) {
        ImageWriter writer = ofJdk();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(options.quality() / 100f);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), param);
            if (options.quality() >= OpenCvWriter.FULL_COLOUR_QUALITY) {
                keepFullColour(metadata);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, metadata), param);
            output.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory is always writable", impossible);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter ofJdk() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("This JVM writes no JPEG");
    }

    /** The JDK halves the resolution of colours unless its metadata say otherwise. */
    private static void keepFullColour(IIOMetadata metadata) throws IOException {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(METADATA);
        NodeList components = root.getElementsByTagName("componentSpec");
        for (int i = 0; i < components.getLength(); i++) {
            IIOMetadataNode component = (IIOMetadataNode) components.item(i);
            component.setAttribute("HsamplingFactor", "1");
            component.setAttribute("VsamplingFactor", "1");
        }
        metadata.setFromTree(METADATA, root);
    }
}
