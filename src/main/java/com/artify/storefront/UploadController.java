package com.artify.storefront;

import com.artify.base.Ids;
import com.artify.imaging.ImagingLimits;
import com.artify.shopify.ProxyRequest;
import com.artify.storefront.PhotoDoor.Uploaded;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in shoppers' photos through the App Proxy, or says where to send them in parts. */
@RestController
class UploadController {
    private final ActiveShops shops;
    private final RateLimits limits;
    private final PhotoDoor door;
    private final UploadTickets tickets;
    private final ImagingLimits imaging;
    private final String publicUrl;

    UploadController(
            ActiveShops shops,
            RateLimits limits,
            PhotoDoor door,
            UploadTickets tickets,
            ImagingLimits imaging,
            @Value("${artify.public-url}") String publicUrl) {
        this.shops = shops;
        this.limits = limits;
        this.door = door;
        this.tickets = tickets;
        this.imaging = imaging;
        this.publicUrl = publicUrl;
    }

    @PostMapping("/proxy/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(
            ProxyRequest proxy,
            HttpServletRequest request,
            Locale locale,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @RequestParam(required = false) @Nullable String variantId)
            throws IOException {
        Shopper shopper = shops.require(proxy, request);
        limits.take("upload", shopper);
        if (photo == null) {
            throw new Problem(ProblemCode.MISSING_PHOTO);
        }
        return door.accept(ticket(shopper, photo.getSize(), variantId), photo.getBytes(), locale);
    }

    @PostMapping("/proxy/uploads/direct")
    @ResponseStatus(HttpStatus.CREATED)
    Direct direct(ProxyRequest proxy, HttpServletRequest request, @RequestBody Announced photo) {
        Shopper shopper = shops.require(proxy, request);
        limits.take("upload", shopper);
        if (photo.bytes() < 1) {
            throw new Problem(ProblemCode.MISSING_PHOTO);
        }
        if (photo.bytes() > imaging.maxBytes()) {
            throw new Problem(ProblemCode.TOO_LARGE);
        }
        String token = tickets.issue(ticket(shopper, photo.bytes(), photo.variantId()));
        return new Direct(
                publicUrl + DirectUploadController.PATH + token, DirectUploadController.PART_BYTES);
    }

    private static UploadTicket ticket(Shopper shopper, long bytes, @Nullable String variantId) {
        Optional<String> variant = Optional.empty();
        if (variantId != null && !variantId.isBlank()) {
            variant = ShopifyIds.variant(variantId);
            if (variant.isEmpty()) {
                throw new Problem(ProblemCode.INVALID);
            }
        }
        return new UploadTicket(
                Ids.next(),
                shopper.shop(),
                bytes,
                variant,
                shopper.customerId(),
                shopper.visitorId());
    }

    /** A photo that is to come. */
    record Announced(long bytes, @Nullable String variantId) {}

    /** Where the photo's parts go, each of at most so many bytes. */
    record Direct(String url, int partBytes) {}
}
