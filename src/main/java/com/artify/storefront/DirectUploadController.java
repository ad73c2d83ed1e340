package com.artify.storefront;

import com.artify.shop.Shops;
import com.artify.storefront.PhotoDoor.Uploaded;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes photos straight from the shopper's browser, in parts that can be sent again after a lost
 * connection: the core of the tus protocol 1.0 (tus.io), with a ticket for an address. The last
 * part is answered as a photo is that came whole.
 */
@RestController
@CrossOrigin(
        methods = {RequestMethod.HEAD, RequestMethod.PATCH},
        exposedHeaders = DirectUploadController.OFFSET,
        maxAge = 7200)
class DirectUploadController {
    static final String PATH = "/uploads/";
    static final String OFFSET = "Upload-Offset";

    /** A few seconds on a slow phone: what one lost connection costs at most. */
    static final int PART_BYTES = 512 * 1024;

    private final UploadTickets tickets;
    private final Shops shops;
    private final ArrivingPhotos arriving;
    private final PhotoDoor door;
    private final JsonMapper json;

    DirectUploadController(
            UploadTickets tickets,
            Shops shops,
            ArrivingPhotos arriving,
            PhotoDoor door,
            JsonMapper json) {
        this.tickets = tickets;
        this.shops = shops;
        this.arriving = arriving;
        this.door = door;
        this.json = json;
    }

    @RequestMapping(path = PATH + "{token}", method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(@PathVariable String token) {
        UploadTicket ticket = ticket(token);
        return ResponseEntity.ok()
                .header(OFFSET, Long.toString(arriving.arrived(ticket)))
                .header("Upload-Length", Long.toString(ticket.bytes()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PatchMapping(PATH + "{token}")
    ResponseEntity<String> part(
            @PathVariable String token,
            @RequestHeader(OFFSET) long offset,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        UploadTicket ticket = ticket(token);
        byte[] part = request.getInputStream().readNBytes(PART_BYTES + 1);
        long arrived = arriving.arrived(ticket);
        if (offset != arrived) {
            return at(HttpStatus.CONFLICT, arrived).build();
        }
        if (part.length > PART_BYTES || offset + part.length > ticket.bytes()) {
            throw new Problem(ProblemCode.TOO_LARGE);
        }
        if (part.length > 0) {
            arriving.add(ticket, offset, part);
        }
        return offset + part.length < ticket.bytes()
                ? at(HttpStatus.NO_CONTENT, offset + part.length).build()
                : at(HttpStatus.CREATED, ticket.bytes())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(finished(ticket, locale));
    }

    private String finished(UploadTicket ticket, Locale locale) {
        Optional<String> before = arriving.answer(ticket);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            Uploaded uploaded = door.accept(ticket, arriving.whole(ticket), locale);
            String answer = json.writeValueAsString(uploaded);
            arriving.answered(ticket, answer);
            return answer;
        } catch (Problem refused) {
            arriving.forget(ticket);
            throw refused;
        }
    }

    /** The ticket behind an address, while it lasts and the shop has the app. */
    private UploadTicket ticket(String token) {
        return tickets.read(token)
                .filter(ticket -> shops.findActive(ticket.shop()).isPresent())
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private static ResponseEntity.BodyBuilder at(HttpStatus status, long offset) {
        return ResponseEntity.status(status)
                .header(OFFSET, Long.toString(offset))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
