package com.artify.imaging;

import java.util.Optional;

/** Changes pixels in place from the colours of their embedded profile to sRGB; keeps alpha. */
@FunctionalInterface
interface SrgbConversion {
    void apply(int[] pixels);

    /**
     * The conversion that a picture needs. Where there is no profile, or a broken one, or one for
     * other channels than the picture has, the picture is taken as sRGB. Inks are the reader's
     * business.
     */
    static SrgbConversion of(PictureHeader header) {
        return IccProfile.parse(header.icc())
                .flatMap(profile -> of(profile, header))
                .orElse(pixels -> {});
    }

    private static Optional<SrgbConversion> of(IccProfile profile, PictureHeader header) {
        boolean grey = profile.colourSpace().equals("GRAY");
        boolean colour = profile.colourSpace().equals("RGB ");
        if (grey && header.channels() <= 2) {
            return profile.curve("kTRC").map(GreyConversion::new);
        }
        if (!colour) {
            return Optional.empty();
        }
        Optional<SrgbConversion> byMatrix = MatrixConversion.of(profile);
        return byMatrix.isPresent() ? byMatrix : LcmsConversion.of(header.icc());
    }
}
