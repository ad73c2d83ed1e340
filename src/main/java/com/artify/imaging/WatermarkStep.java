package com.artify.imaging;

import java.awt.image.BufferedImage;

/** Stamps a mark onto a copy of the photo; a transparent photo is put on white first. */
public record WatermarkStep(Mark mark) implements PictureStep {
    /** Space between a mark and the photo's edges, as a share of the photo's shorter side. */
    private static final double MARGIN = 0.03;

    @Override
    public BufferedImage apply(BufferedImage photo) {
        if (mark.opacity() == 0) {
            return photo;
        }
        Stamp stamp = new Stamp(new FlattenStep().apply(photo), mark.opacity());
        BufferedImage sized = sized(photo);
        int margin = (int) Math.round(shorterSide(photo) * MARGIN);
        int right = photo.getWidth() - sized.getWidth() - margin;
        int bottom = photo.getHeight() - sized.getHeight() - margin;
        switch (mark.position()) {
            case TOP_LEFT -> stamp.at(sized, margin, margin);
            case TOP_RIGHT -> stamp.at(sized, right, margin);
            case BOTTOM_LEFT -> stamp.at(sized, margin, bottom);
            case BOTTOM_RIGHT -> stamp.at(sized, right, bottom);
            case CENTER -> stamp.at(sized, (right + margin) / 2, (bottom + margin) / 2);
            case TILED -> TiledMark.of(sized).stampAll(stamp);
        }
        return stamp.result();
    }

    private BufferedImage sized(BufferedImage photo) {
        BufferedImage picture = mark.picture();
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double scale = shorterSide(photo) * mark.sizePercent() / 100 / longer;
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        return Resampler.resize(picture, width, height);
    }

    private static int shorterSide(BufferedImage photo) {
        return Math.min(photo.getWidth(), photo.getHeight());
    }
}
