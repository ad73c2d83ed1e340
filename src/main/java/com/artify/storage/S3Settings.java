package com.artify.storage;

import com.artify.base.ConfigurationProblem;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * A bucket and the way to it; blank texts stand for what is not given. Services other than AWS have
 * an endpoint, and most of them ignore the region.
 *
 * @param partSize files that are larger go up in parts of this size
 */
record S3Settings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String region,
        @DefaultValue("") String bucket,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("8MB") DataSize partSize) {
    /** S3 takes smaller parts only as the last of a file. */
    private static final DataSize SMALLEST_PART = DataSize.ofMegabytes(5);

    private static final String REGION_OF_OTHERS = "us-east-1";

    boolean given() {
        return Stream.of(endpoint, region, bucket, accessKey, secretKey)
                .anyMatch(text -> !text.isBlank());
    }

    /** Complains about the first value that is missing or cannot be right. */
    void check() {
        require("ARTIFY_S3_BUCKET", bucket);
        require("ARTIFY_S3_ACCESS_KEY", accessKey);
        require("ARTIFY_S3_SECRET_KEY", secretKey);
        if (endpoint.isBlank() && region.isBlank()) {
            throw new ConfigurationProblem(
                    "ARTIFY_S3_REGION",
                    "ARTIFY_S3_REGION is missing: name the bucket's AWS region, or give"
                            + " ARTIFY_S3_ENDPOINT for another service.");
        }
        if (!endpoint.isBlank() && address().isEmpty()) {
            throw new ConfigurationProblem(
                    "ARTIFY_S3_ENDPOINT",
                    "ARTIFY_S3_ENDPOINT must be an address such as https://s3.example.com.");
        }
        if (partSize.compareTo(SMALLEST_PART) < 0) {
            throw new ConfigurationProblem(
                    "ARTIFY_S3_PART_SIZE", "ARTIFY_S3_PART_SIZE must be 5MB or more.");
        }
    }

    /** The address of a service other than AWS. */
    Optional<URI> address() {
        try {
            URI address = URI.create(endpoint.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    String regionOrDefault() {
        return region.isBlank() ? REGION_OF_OTHERS : region.strip();
    }

    @Override
    public String toString() {
        return "S3Settings[bucket=" + bucket + ", endpoint=" + endpoint + "]";
    }

    private static void require(String name, String value) {
        if (value.isBlank()) {
            throw new ConfigurationProblem(
                    name, name + " is missing, although other ARTIFY_S3 values are given.");
        }
    }
}
