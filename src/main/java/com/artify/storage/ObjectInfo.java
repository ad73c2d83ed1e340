package com.artify.storage;

/** A stored file's size in bytes and its media type. */
public record ObjectInfo(long bytes, String contentType) {}
