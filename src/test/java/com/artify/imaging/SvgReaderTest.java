package com.artify.imaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {
    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " viewBox='0 0 40 20'>";

    private static SvgResult draw(String inside) {
        return SvgReader.draw((OPEN + inside + "</svg>").getBytes(UTF_8), 200);
    }

    private static SvgProblem problem(String inside) {
        return ((SvgResult.Refused) draw(inside)).problem();
    }

    private static BufferedImage picture(SvgResult result) {
        return ((SvgResult.Drawn) result).picture();
    }

    @Test
    void aDrawingFillsTheWishedSizeAndIsTransparentWhereNothingIs() {
        BufferedImage logo = picture(draw("<rect width='20' height='20' fill='#f00'/>"));
        assertThat(logo.getWidth()).isEqualTo(200);
        assertThat(logo.getHeight()).isEqualTo(100);
        assertThat(logo.getRGB(50, 50)).isEqualTo(0xFFFF0000);
        assertThat(logo.getRGB(150, 50) >>> 24).isZero();
    }

    @Test
    void gradientsStylesAndReferencesWithinTheFileAreDrawn() {
        BufferedImage logo =
                picture(
                        draw(
                                "<style>.b { fill: url(#g) }</style><defs><linearGradient id='g'>"
                                        + "<stop stop-color='#00f'/></linearGradient>"
                                        + "<rect id='r' class='b' width='40' height='20'/></defs>"
                                        + "<use xlink:href='#r'/>"));
        assertThat(logo.getRGB(100, 50)).isEqualTo(0xFF0000FF);
    }

    @Test
    void theDocumentTypeThatDrawingProgramsWriteIsNoObstacle() {
        String file =
                "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                        + OPEN
                        + "<rect width='40' height='20'/></svg>";
        assertThat(SvgReader.draw(file.getBytes(UTF_8), 100)).isInstanceOf(SvgResult.Drawn.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload='alert(1)'/>",
                "<rect onClick='alert(1)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<a href='#x'><rect/></a>",
                "<animate attributeName='x'/>",
                "<set attributeName='href' to='javascript:alert(1)'/>"
            })
    void whatCouldRunIsRefused(String inside) {
        assertThat(problem(inside)).isEqualTo(SvgProblem.ACTIVE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='http://inside.test/secret'/>",
                "<use href='file:///etc/passwd#x'/>",
                "<use xlink:href='other.svg#x'/>",
                "<use href='javascript:alert(1)'/>",
                "<style>@import 'http://a.test/a.css';</style>",
                "<style>@\\69mport 'http://a.test/a.css';</style>",
                "<style>rect { fill: url(http://a.test/a.svg#g) }</style>",
                "<style>rect { fill: u\\72l(http://a.test/a.svg#g) }</style>",
                "<rect fill='url(https://a.test/a.svg#g)'/>",
                "<rect style='filter: URL( \"//a.test/a.svg#f\" )'/>",
                "<?xml-stylesheet href='http://a.test/a.css'?><rect/>",
                "<text>&xxe;</text>"
            })
    void whatIsNotInTheFileIsRefused(String inside) {
        assertThat(problem(inside))
                .isIn(SvgProblem.EXTERNAL_REFERENCE, SvgProblem.TEXT, SvgProblem.UNREADABLE);
        assertThat(draw(inside)).isInstanceOf(SvgResult.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE svg [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;&a;'>]>"
            })
    void ownEntitiesAreRefused(String type) {
        byte[] file = (type + OPEN + "<rect id='&a;'/></svg>").getBytes(UTF_8);
        assertThat(SvgReader.draw(file, 100)).isInstanceOf(SvgResult.Refused.class);
    }

    @Test
    void lettersAndPixelsAreRefusedWithTheirReason() {
        assertThat(problem("<text>Logo</text>")).isEqualTo(SvgProblem.TEXT);
        assertThat(problem("<image href='data:image/png;base64,AAAA'/>"))
                .isEqualTo(SvgProblem.EMBEDDED_PICTURE);
    }

    @Test
    void referencesThatMultiplyDoNotKeepTheServerBusy() {
        assertThat(draw("<rect id='r' width='1' height='1'/>" + "<use href='#r'/>".repeat(200)))
                .isInstanceOf(SvgResult.Drawn.class);
        StringBuilder bomb = new StringBuilder("<defs><g id='g0'><rect width='9' height='9'/></g>");
        for (int i = 1; i < 9; i++) {
            bomb.append("<g id='g").append(i).append("'>");
            bomb.append("<use href='#g%d'/>".formatted(i - 1).repeat(10)).append("</g>");
        }
        assertThat(problem(bomb + "</defs><use href='#g8'/>")).isEqualTo(SvgProblem.TOO_COMPLEX);
        assertThat(problem("<use href='#r'/>".repeat(201))).isEqualTo(SvgProblem.TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg", "<html/>"})
    void whatIsNoDrawingIsUnreadable(String file) {
        SvgResult result = SvgReader.draw(file.getBytes(UTF_8), 100);
        assertThat(result).isEqualTo(new SvgResult.Refused(SvgProblem.UNREADABLE));
    }

    @Test
    void aFileIsToldByItsContent() {
        assertThat(SvgReader.looksLikeSvg("<?xml?><svg/>".getBytes(UTF_8))).isTrue();
        assertThat(SvgReader.looksLikeSvg(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isFalse();
    }
}
