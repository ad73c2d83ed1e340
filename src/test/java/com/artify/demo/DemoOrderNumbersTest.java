package com.artify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoOrderNumbersTest {
    @Test
    void theyCountFromShopifysFirstNumberAndGoOnAfterARestart(@TempDir Path data) {
        DemoOrderNumbers numbers = new DemoOrderNumbers(data);
        assertThat(numbers.next()).isEqualTo(1001);
        assertThat(numbers.next()).isEqualTo(1002);
        assertThat(new DemoOrderNumbers(data).next()).isEqualTo(1003);
    }
}
