package com.artify.engine.remote;

import java.net.URI;
import java.util.Optional;

/** The link under which a provider hands a finished picture out; fetched without any key. */
public final class ResultLink {
    private ResultLink() {}

    /**
     * The link, if it goes to the open web over TLS, or to where the provider itself answers.
     *
     * @param address where the provider answers
     */
    public static Optional<URI> parse(String text, String address) {
        try {
            URI link = URI.create(text);
            URI home = URI.create(address);
            boolean safe = "https".equals(link.getScheme()) && link.getHost() != null;
            boolean own =
                    home.getScheme().equals(link.getScheme())
                            && home.getRawAuthority().equals(link.getRawAuthority());
            return safe || own ? Optional.of(link) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
