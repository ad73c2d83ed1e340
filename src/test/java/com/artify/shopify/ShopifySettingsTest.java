package com.artify.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ConfigurationProblem;
import com.artify.base.ShopDomain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopifySettingsTest {
    @ParameterizedTest
    @CsvSource({
        "https://{shop}, https://a-shop.myshopify.com",
        "http://localhost:9000/{shop}, http://localhost:9000/a-shop.myshopify.com"
    })
    void aShopAnswersUnderItsDomain(String url, String address) {
        assertThat(settings(url).addressOf(new ShopDomain("a-shop.myshopify.com")))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{shop}",
                "https://a-shop.myshopify.com",
                "ftp://{shop}",
                "https://{shop}/",
                "https://{shop}?a=b",
                "https://me@{shop}"
            })
    void anAddressOfShopsThatIsNoneIsNamed(String url) {
        assertThatThrownBy(() -> settings(url))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_SHOPIFY_SHOP_URL");
    }

    private static ShopifySettings settings(String url) {
        return new ShopifySettings("client", "secret", "", url);
    }
}
