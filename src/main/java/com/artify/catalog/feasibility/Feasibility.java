package com.artify.catalog.feasibility;

import com.artify.catalog.PrintSize;
import com.artify.engine.NativeSize;

/**
 * What becomes of a print when a model paints it.
 *
 * @param neededWidth width of the print file in pixels, bleed included
 * @param neededHeight height of the print file in pixels, bleed included
 * @param nativeSide the longer side in pixels at which the model paints
 * @param factor how many times the art is enlarged
 * @param dpi real detail per inch that the print has in the end, at most what it asks for
 * @param photo the smallest photo to accept
 */
public record Feasibility(
        int neededWidth,
        int neededHeight,
        int nativeSide,
        double factor,
        int dpi,
        Photo photo,
        Reason reason) {
    /** Print services reject coarser files; pixels per physical inch, not the file's tag. */
    public static final int LEAST_DPI = 150;

    /** A photo with a quarter of the painted pixels a side is still worth printing. */
    private static final int TOLERANCE = 4;

    /** A photo's size in pixels. */
    public record Photo(int width, int height) {}

    /** Judges a print by how large a model paints and how far its art can be enlarged. */
    public static Feasibility of(PrintSize print, NativeSize model) {
        int longer = Math.max(print.widthPx(), print.heightPx());
        int side = model.side(print.widthPx(), print.heightPx());
        double share = Math.min(1, (double) side * model.upscale() / longer);
        int dpi = (int) Math.floor(print.dpi() * share);
        return new Feasibility(
                print.fileWidth(),
                print.fileHeight(),
                side,
                (double) longer / side,
                dpi,
                leastPhoto(print, model),
                reason(print.dpi(), dpi));
    }

    /** The smallest photo to accept for a print. */
    public static Photo leastPhoto(PrintSize print, NativeSize model) {
        Photo wanted = wantedPhoto(print, model);
        return new Photo(
                Math.ceilDiv(wanted.width(), TOLERANCE), Math.ceilDiv(wanted.height(), TOLERANCE));
    }

    /** The smallest photo that prints as sharply as the model can. */
    public static Photo wantedPhoto(PrintSize print, NativeSize model) {
        int longer = Math.max(print.widthPx(), print.heightPx());
        double scale = (double) model.side(print.widthPx(), print.heightPx()) / longer;
        return new Photo(
                (int) Math.round(print.widthPx() * scale),
                (int) Math.round(print.heightPx() * scale));
    }

    public Grade grade() {
        return reason.grade();
    }

    private static Reason reason(int asked, int dpi) {
        if (asked < LEAST_DPI) {
            return Reason.ASKED_TOO_COARSE;
        }
        if (dpi < LEAST_DPI) {
            return Reason.TOO_LARGE;
        }
        return dpi < asked ? Reason.SOFT : Reason.SHARP;
    }
}
