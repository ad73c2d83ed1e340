package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.imaging.PictureFormat;
import com.artify.storage.ObjectKey;
import java.util.UUID;

/** Where the files of uploads and generations lie; known before they are written. */
final class ObjectKeys {
    private ObjectKeys() {}

    static ObjectKey photo(ShopDomain shop, UUID upload) {
        return uploadFile(shop, upload, "photo.jpg");
    }

    static ObjectKey photoThumb(ShopDomain shop, UUID upload) {
        return uploadFile(shop, upload, "thumb.jpg");
    }

    static ObjectKey art(Generation generation) {
        return file(generation, "art.jpg");
    }

    static ObjectKey preview(Generation generation, PictureFormat format) {
        return file(generation, "preview." + format.extension());
    }

    static ObjectKey thumb(Generation generation) {
        return file(generation, "thumb.jpg");
    }

    static ObjectKey printFile(Generation generation) {
        return file(generation, "print.jpg");
    }

    static String uploadFolder(ShopDomain shop, UUID upload) {
        return "shops/" + shop.name() + "/uploads/" + upload + "/";
    }

    static String generationFolder(ShopDomain shop, String generation) {
        return "shops/" + shop.name() + "/generations/" + generation + "/";
    }

    private static ObjectKey uploadFile(ShopDomain shop, UUID upload, String name) {
        return new ObjectKey(uploadFolder(shop, upload) + name);
    }

    private static ObjectKey file(Generation generation, String name) {
        return new ObjectKey(
                generationFolder(generation.shop(), generation.id().toString()) + name);
    }
}
