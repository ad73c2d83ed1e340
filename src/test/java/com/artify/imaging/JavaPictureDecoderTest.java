package com.artify.imaging;

import java.util.List;

class JavaPictureDecoderTest extends PictureDecoderContract {
    @Override
    PictureDecoder decoder(ImagingLimits limits) {
        return new PictureDecoder(limits, List.of(new ImageIoReader()));
    }
}
