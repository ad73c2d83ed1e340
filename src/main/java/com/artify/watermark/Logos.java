package com.artify.watermark;

import com.artify.base.ShopDomain;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.EncodeOptions;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import com.artify.imaging.PictureFormat;
import com.artify.imaging.SvgReader;
import com.artify.imaging.SvgResult;
import com.artify.imaging.TrimStep;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Service;

/**
 * Takes logos in: SVG is drawn, PNG decoded, transparent margins are cut off, and what is left is
 * stored as a PNG under the hash of its content. The file that was sent is not kept, and equal
 * logos are stored once.
 */
@Service
public class Logos {
    /** What is uploaded at most, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private final PictureDecoder decoder;
    private final PictureEncoder encoder;
    private final ObjectStore store;

    Logos(PictureDecoder decoder, PictureEncoder encoder, ObjectStore store) {
        this.decoder = decoder;
        this.encoder = encoder;
        this.store = store;
    }

    /** Stores a logo, or says why not. Its type is told by its content alone. */
    public LogoResult add(ShopDomain shop, byte[] content) {
        if (content.length > MOST_BYTES) {
            return new LogoResult.Refused(LogoProblem.TOO_LARGE);
        }
        return SvgReader.looksLikeSvg(content) ? svg(shop, content) : png(shop, content);
    }

    private LogoResult svg(ShopDomain shop, byte[] content) {
        return switch (SvgReader.draw(content, Marks.SIDE)) {
            case SvgResult.Drawn(BufferedImage picture) -> stored(shop, picture);
            case SvgResult.Refused refused ->
                    new LogoResult.Refused(LogoProblem.of(refused.problem()));
        };
    }

    private LogoResult png(ShopDomain shop, byte[] content) {
        return switch (decoder.decode(content, Marks.SIDE)) {
            case DecodeResult.Decoded decoded when decoded.info().format() == PictureFormat.PNG ->
                    stored(shop, decoded.picture());
            case DecodeResult.Decoded other -> new LogoResult.Refused(LogoProblem.UNSUPPORTED_TYPE);
            case DecodeResult.Rejected rejected ->
                    new LogoResult.Refused(LogoProblem.of(rejected.problem()));
        };
    }

    private LogoResult stored(ShopDomain shop, BufferedImage picture) {
        if (TrimStep.blank(picture)) {
            return new LogoResult.Refused(LogoProblem.EMPTY);
        }
        byte[] png = encoder.encode(new TrimStep().apply(picture), EncodeOptions.png());
        ObjectKey key =
                new ObjectKey("shops/" + shop.name() + "/watermarks/" + sha256(png) + ".png");
        store.put(key, png, PictureFormat.PNG.mediaType());
        return new LogoResult.Accepted(new Motif.Logo(key));
    }

    private static String sha256(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
