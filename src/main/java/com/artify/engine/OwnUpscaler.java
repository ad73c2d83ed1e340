package com.artify.engine;

import java.awt.image.BufferedImage;

/** An upscaler that needs nobody else, costs nothing and never fails. */
public interface OwnUpscaler extends Upscaler {
    /** As {@link #upscale(UpscaleRequest, Tickets, Progress)}, for sure. */
    BufferedImage upscale(BufferedImage art, int width, int height, Progress progress);

    @Override
    default ArtOutcome upscale(UpscaleRequest request, Tickets tickets, Progress progress) {
        return new ArtOutcome.Succeeded(
                upscale(request.art(), request.width(), request.height(), progress));
    }
}
