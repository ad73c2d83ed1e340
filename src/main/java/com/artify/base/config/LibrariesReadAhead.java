package com.artify.base.config;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.SQLErrorCodesFactory;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Has libraries read once what they keep for good, on a thread of its own while the program starts:
 * the database's native code, the certificates of this system, and the like. Whoever needs one of
 * them sooner does it instead; the libraries see to that.
 */
public final class LibrariesReadAhead {
    private static final Logger log = LoggerFactory.getLogger(LibrariesReadAhead.class);

    private LibrariesReadAhead() {}

    public static void begin() {
        Thread.ofPlatform().daemon().name("libraries-read-ahead").start(LibrariesReadAhead::read);
    }

    private static void read() {
        try {
            SQLiteJDBCLoader.initialize();
            SQLErrorCodesFactory.getInstance();
            Locale.getAvailableLocales();
            SSLContext.getDefault();
            ManagementFactory.getPlatformMBeanServer();
        } catch (Exception e) {
            // Whoever needs it meets the same and says so in its own words.
            log.debug("read ahead in vain", e);
        }
    }
}
