package com.artify.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ui.BarChart.Bar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarChartTest {
    private final BarChart chart =
            new BarChart(
                    "Generations",
                    "Day",
                    List.of("Previews", "Finals"),
                    List.of(
                            new Bar("1 July", List.of(30L, 10L)),
                            new Bar("<b>2 July", List.of(0L, 5L))),
                    figure -> figure + " made");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 3", "5, 5", "7, 8", "9, 10", "40, 40", "51, 60", "1001, 2000"})
    void theScaleEndsAtARoundFigure(long most, long end) {
        assertThat(BarChart.ceiling(most)).isEqualTo(end);
    }

    @Test
    void partsStandOnOneAnotherAndNothingIsNotDrawn() {
        assertThat(drawing())
                .contains("class=\"series-0\" x=\"60.00\" y=\"25.00\"", "height=\"75.00\"")
                .contains("class=\"series-1\" x=\"60.00\" y=\"0.00\"", "height=\"25.00\"")
                .containsOnlyOnce("class=\"series-0\"");
    }

    @Test
    void everyFigureStandsInATableToo() {
        String table =
                all(chart)
                        .filter(NativeTable.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively();

        assertThat(table)
                .contains("Day", "Previews", "Finals", "1 July", "30 made", "10 made", "5 made");
    }

    @Test
    void namesAreTextAndNeverMarkup() {
        assertThat(drawing()).doesNotContain("July");
        assertThat(chart.getElement().getOuterHTML()).contains("&lt;b&gt;2 July");
    }

    private String drawing() {
        return all(chart)
                .filter(Html.class::isInstance)
                .map(component -> component.getElement().getProperty("innerHTML", ""))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().flatMap(BarChartTest::all));
    }
}
