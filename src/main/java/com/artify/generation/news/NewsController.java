package com.artify.generation.news;

import com.artify.engine.NewsSignature;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door at which providers say that there is news. What they say is not believed: the worker
 * that it wakes asks them itself. Unknown, expired and unsigned calls get the same answer.
 */
@RestController
class NewsController {
    private final NewsAddresses addresses;
    private final List<NewsSignature> signatures;
    private final Bells bells;

    NewsController(NewsAddresses addresses, List<NewsSignature> signatures, Bells bells) {
        this.addresses = addresses;
        this.signatures = signatures;
        this.bells = bells;
    }

    @PostMapping(NewsAddresses.PATH + "{token}")
    ResponseEntity<Void> news(@PathVariable String token, HttpServletRequest request)
            throws IOException {
        Optional<Awaited> awaited = addresses.read(token);
        if (awaited.isEmpty() || !signed(awaited.get(), request)) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        bells.ring(awaited.get());
        return ResponseEntity.ok().build();
    }

    private boolean signed(Awaited awaited, HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        for (NewsSignature signature : signatures) {
            if (signature.provider().equals(awaited.provider())) {
                return signature.verifies(
                        name -> Objects.requireNonNullElse(request.getHeader(name), ""), body);
            }
        }
        // Read, since what is left unread looks like a broken connection to who sends it.
        body.transferTo(OutputStream.nullOutputStream());
        return true;
    }
}
