package com.artify.imaging;

import java.awt.image.BufferedImage;

/** Stamps a mark onto a copy of the photo; a transparent photo is put on white first. */
public record WatermarkStep(Mark mark) implements PictureStep {
    @Override
    public BufferedImage apply(BufferedImage photo) {
        if (mark.opacity() == 0) {
            return photo;
        }
        Stamp stamp = new Stamp(new FlattenStep().apply(photo), mark.opacity());
        MarkFrame frame = mark.frame(photo.getWidth(), photo.getHeight());
        BufferedImage turned = TurnedMark.of(mark.picture(), frame);
        switch (mark.placement()) {
            case MarkPlacement.Tiled(double spacing) ->
                    new TiledMark(frame, spacing).stampAll(stamp, turned);
            case MarkPlacement.Snapped one -> stamp.around(turned, frame.x(), frame.y());
            case MarkPlacement.Free one -> stamp.around(turned, frame.x(), frame.y());
        }
        return stamp.result();
    }
}
