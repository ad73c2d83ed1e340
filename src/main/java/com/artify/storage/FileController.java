package com.artify.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out files to whoever holds a signed link. What is unknown, expired or forged gives the same
 * answer, so that nobody learns which files exist.
 */
@RestController
class FileController {
    private final FileLinks links;
    private final ObjectStore store;
    private final Clock clock;

    FileController(FileLinks links, ObjectStore store, Clock clock) {
        this.links = links;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/files/{token}")
    ResponseEntity<?> file(
            HttpMethod method,
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false)
                    @Nullable String ifRange) {
        Optional<FileLinks.Grant> grant = links.read(token);
        Optional<ObjectInfo> info = grant.map(FileLinks.Grant::file).flatMap(store::info);
        if (grant.isEmpty() || info.isEmpty()) {
            return notFound();
        }
        ObjectKey key = grant.get().file();
        String tag = tag(key, info.get());
        ResponseEntity.BodyBuilder answer = found(grant.get(), info.get(), tag);
        if (method.equals(HttpMethod.HEAD)) {
            return answer.contentLength(info.get().bytes()).build();
        }
        boolean whole = ifRange != null && !ifRange.equals(tag);
        return answer.body(StoredResource.of(store, key, info.get(), whole));
    }

    private ResponseEntity.BodyBuilder found(FileLinks.Grant grant, ObjectInfo info, String tag) {
        // Said in either case, else Spring MVC invents a name from the token's last dot.
        String disposition = grant.downloadName().map(Disposition::attachment).orElse("inline");
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaType.parseMediaType(info.contentType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.between(clock.instant(), grant.expiry()))
                                .cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                // Should a picture ever be a page, it can run nothing and reach nothing.
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition);
    }

    private static ResponseEntity<ProblemDetail> notFound() {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setProperty("code", "not_found");
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(problem);
    }

    /** A file is never replaced by another under the same key, so its key and size are enough. */
    private static String tag(ObjectKey key, ObjectInfo info) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((key.value() + "|" + info.bytes()).getBytes(UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
