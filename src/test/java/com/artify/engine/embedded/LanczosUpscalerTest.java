package com.artify.engine.embedded;

import com.artify.engine.Upscaler;
import com.artify.engine.UpscalerContract;

class LanczosUpscalerTest extends UpscalerContract {
    @Override
    protected Upscaler upscaler() {
        return new LanczosUpscaler();
    }
}
