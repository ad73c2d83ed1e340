package com.artify.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1"
            })
    void addressesOfPrivateNetworksAreNotConnectedTo(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatExceptionOfType(UnknownHostException.class)
                .isThrownBy(() -> new PublicAddresses().lookup(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "2606:4700::1111"})
    void othersAre(String address) throws Exception {
        assertThat(new PublicAddresses().lookup(address))
                .containsExactly(InetAddress.getByName(address));
    }

    @Test
    void aNameThatMeansThisMachineIsNone() {
        assertThatExceptionOfType(PublicAddresses.NotPublicException.class)
                .isThrownBy(() -> new PublicAddresses().lookup("localhost"));
    }
}
