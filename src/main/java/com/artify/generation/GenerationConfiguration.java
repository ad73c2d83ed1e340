package com.artify.generation;

import com.artify.base.Spans;
import com.artify.base.jdbc.StoredEnums;
import com.artify.base.jobs.JobHandler;
import com.artify.imaging.ImagingLimits;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import com.artify.imaging.PictureProbe;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GenerationConfiguration {
    @Bean
    ImagingLimits imagingLimits(GenerationSettings settings) {
        return new ImagingLimits(settings.maxPhotoPixels(), settings.maxPhotoBytes().toBytes());
    }

    @Bean
    PictureProbe pictureProbe(ImagingLimits limits) {
        return new PictureProbe(limits);
    }

    @Bean
    PictureDecoder pictureDecoder(ImagingLimits limits) {
        return new PictureDecoder(limits);
    }

    @Bean
    PictureEncoder pictureEncoder() {
        return new PictureEncoder();
    }

    @Bean
    JobHandler previewWorker(Lifecycle lifecycle, Spans spans, PreviewMaker maker) {
        return new GenerationWorker(Dispatcher.PREVIEW, lifecycle, spans, maker::make);
    }

    @Bean
    JobHandler finalWorker(Lifecycle lifecycle, Spans spans, FinalMaker maker) {
        return new GenerationWorker(Dispatcher.FINAL, lifecycle, spans, maker::make);
    }

    @Bean
    static StoredEnums generationEnums() {
        return StoredEnums.of(
                GenerationType.class,
                GenerationStatus.class,
                UpscaleStatus.class,
                ReviewState.class,
                AttemptOutcome.class,
                AttemptPurpose.class,
                Moderation.class,
                FailureCode.class);
    }
}
