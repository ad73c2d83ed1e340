package com.artify.alert;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Knows hosts of the public internet only. It is asked for each connection and its answer is what
 * is connected to, so that a name cannot mean another machine a moment later.
 */
final class PublicAddresses implements Dns {
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> found = List.of(InetAddress.getAllByName(host));
        for (InetAddress address : found) {
            if (!isPublic(address)) {
                throw new NotPublicException(host);
            }
        }
        return found;
    }

    static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isReserved(address);
    }

    /** What Java does not tell: RFC 6890's blocks, unique local addresses, IPv4 within IPv6. */
    private static boolean isReserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        if (address instanceof Inet6Address) {
            return (first & 0xfe) == 0xfc
                    || (first & 0xe0) != 0x20
                    || isTunnel(first, second, bytes);
        }
        return first == 0
                || first >= 240
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0)
                || (first == 198 && (second & 0xfe) == 18);
    }

    /** 6to4 (2002::/16) and Teredo (2001::/32) lead to any IPv4 address. */
    private static boolean isTunnel(int first, int second, byte[] bytes) {
        return first == 0x20
                && (second == 0x02 || (second == 0x01 && bytes[2] == 0 && bytes[3] == 0));
    }

    /** A host that leads into a private network, where shops have nothing to say. */
    static final class NotPublicException extends UnknownHostException {
        NotPublicException(String host) {
            super(host);
        }
    }
}
