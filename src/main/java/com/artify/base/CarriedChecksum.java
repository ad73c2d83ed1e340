package com.artify.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SHA-256, in hexadecimal, of what was meant to be in a file, as an attribute of the file
 * itself: it is moved and replaced with it, so that the two never disagree but by damage. File
 * systems without such attributes carry none.
 */
public final class CarriedChecksum {
    private static final Logger log = LoggerFactory.getLogger(CarriedChecksum.class);
    private static final String NAME = "artify.sha256";

    private CarriedChecksum() {}

    /** Gives a file its checksum, before it is moved to where others see it. */
    public static void write(Path file, String sha256) throws IOException {
        UserDefinedFileAttributeView attributes = attributes(file);
        try {
            if (attributes != null) {
                attributes.write(NAME, UTF_8.encode(sha256));
            }
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException noPlaceForIt) {
            log.debug("{} carries no checksum: {}", file, noPlaceForIt.getReason());
        }
    }

    /** Empty for files of earlier versions, and where the file system has no place for it. */
    public static Optional<String> read(Path file) throws IOException {
        UserDefinedFileAttributeView attributes = attributes(file);
        try {
            if (attributes == null || !attributes.list().contains(NAME)) {
                return Optional.empty();
            }
            ByteBuffer value = ByteBuffer.allocate(attributes.size(NAME));
            attributes.read(NAME, value);
            return Optional.of(UTF_8.decode(value.flip()).toString());
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException noPlaceForIt) {
            return Optional.empty();
        }
    }

    private static @Nullable UserDefinedFileAttributeView attributes(Path file) {
        return Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    }
}
