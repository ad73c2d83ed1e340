package com.artify.generation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is accepted of shoppers and how long it is kept.
 *
 * @param maxPhotoBytes the largest file of a photo
 * @param maxPhotoPixels width × height of the largest photo
 * @param previewPatience after which a preview that nobody began is given up
 * @param photoUndo how long a photo that staff deleted can be brought back
 */
@ConfigurationProperties("artify.generation")
public record GenerationSettings(
        @DefaultValue("30MB") DataSize maxPhotoBytes,
        @DefaultValue("60000000") long maxPhotoPixels,
        @DefaultValue("30m") Duration previewPatience,
        @DefaultValue("24h") Duration photoUndo) {}
