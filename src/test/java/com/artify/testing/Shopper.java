package com.artify.testing;

import com.artify.generation.Admission;
import com.artify.generation.Generation;
import com.artify.generation.GenerationRequest;
import com.artify.generation.Generations;
import com.artify.generation.NewPhoto;
import com.artify.generation.UploadResult;
import com.artify.generation.Uploads;
import com.artify.style.ShopperText;
import com.artify.testing.ShopFixture.ReadyShop;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/** Does what a shopper does, on the services. */
@Component
public class Shopper {
    private final Uploads uploads;
    private final Generations generations;

    Shopper(Uploads uploads, Generations generations) {
        this.uploads = uploads;
        this.generations = generations;
    }

    /** A finished preview of a photo that nobody else has. */
    public Generation previewed(ReadyShop ready) {
        return previewed(ready, ShopperText.NONE);
    }

    /** A finished preview with a text. */
    public Generation previewed(ReadyShop ready, ShopperText text) {
        return ended(ready, wished(ready, text));
    }

    private Generation ended(ReadyShop ready, UUID id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> find(ready, id).status().ended());
        return find(ready, id);
    }

    /** A finished preview of a photo of so many pixels that nobody else has. */
    public Generation previewed(ReadyShop ready, int width, int height) {
        return ended(
                ready, wished(ready, Photos.png(width, height, Photos.colour()), ShopperText.NONE));
    }

    /** The id of a preview that was just admitted. */
    public UUID wished(ReadyShop ready) {
        return wished(ready, ShopperText.NONE);
    }

    /** The id of a preview that was just admitted with a text. */
    public UUID wished(ReadyShop ready, ShopperText text) {
        return wished(ready, Photos.png(900, 1200, Photos.colour()), text);
    }

    private UUID wished(ReadyShop ready, byte[] photo, ShopperText text) {
        UploadResult result =
                uploads.accept(new NewPhoto(ready.shop(), photo, Optional.empty(), null, null));
        Admission admission =
                generations.request(
                        new GenerationRequest(
                                ready.shop(),
                                ((UploadResult.Accepted) result).upload().id(),
                                ready.product().shopifyProductId(),
                                ready.variant(),
                                ready.style().uuid(),
                                text,
                                null,
                                null,
                                Optional.empty()));
        return ((Admission.Admitted) admission).generation().id();
    }

    private Generation find(ReadyShop ready, UUID id) {
        return generations.find(ready.shop(), id).orElseThrow();
    }
}
