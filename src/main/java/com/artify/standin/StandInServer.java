package com.artify.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.util.FileSystemUtils;

/** A stand-in Shopify with a server of its own on a free port of this machine. */
public final class StandInServer implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();
    private final Path folder;

    private StandInServer(StandInShopify shopify) {
        try {
            folder = Files.createTempDirectory("standin");
            tomcat.setBaseDir(folder.toString());
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            Context context = tomcat.addContext("", folder.toString());
            Tomcat.addServlet(context, "shopify", shopify.servlet());
            context.addServletMappingDecoded("/*", "shopify");
            tomcat.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it. */
    public static StandInServer start(StandInShopify shopify) {
        return new StandInServer(shopify);
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
