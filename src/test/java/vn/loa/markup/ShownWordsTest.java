package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>0901 000 000</p>",
                "<p>0901<b> 000</b> 000</p>",
                "<p>09<span>0</span>1 <em>000<!-- > 1 --> 0</em>00</p>",
                "<b>Zalo</b><b>0901 000 000</b><i>Zalo</i>",
                "<p>0901&nbsp;000\n   000</p>",
                "<p>&#48;901 000 &#x30;00</p>",
                "<p>0901\u00a0000 000",
                "<title>0901 000 000</title>",
                "<textarea>0901 000 000</textarea>",
                "<img alt='0901 000 000'>",
                "<input placeholder=\"0901 000 000\" value=''>",
                "<meta name=description content='&#48;901 000 000'>",
                "<p data-call='0901 000 000'>",
                "<style>p::after{content:'0901 000 000'}</style>",
                "<script type='application/ld+json'>{\"telephone\": \"0901 000 000\"}</script>",
                "<svg><text>0901 <tspan>000 000</tspan></text></svg>",
                "<p><![CDATA[<p>0901 000 000</p>]]></p>",
                "<p>a<!-- x --!>0901 000 000<!-- y --></p>"
            })
    void whatIsSeenOrSaidIsThere(String page) {
        assertThat(ShownWords.ofPage(page)).contains("0901 000 000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>0901</td><td>000 000</td>",
                "<a>0901</a> <a>000 000</a>",
                "<p>0901</p>\n<p>000 000</p>",
                "<p>0901<br>000 000</p>",
                "<!-- 0901 000 000 --><p>x</p>",
                "<script>call('0901 000 000')</script>",
                "<a href='/0901 000 000/'>x</a>",
                "<path d='0901 000 000'/>"
            })
    void whatIsNotOneLineOrNotSeenIsNoNumber(String page) {
        assertThat(ShownWords.ofPage(page)).doesNotContain("0901 000 000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.txt; 0901 000 000",
                "a.csv; a,\"0901 000 000\"",
                "a.ics; SUMMARY:0901 0~ 00 000",
                "a.svg; <svg><text>0901 000 000</text></svg>",
                "a.xml; <a><b>0901 000 000</b></a>",
                "a.html; <p>0901 000 000",
                "a.css; a::before{content:'0901 000 000'}",
                "a.json; {\"a\":\"0901 000 000\"}"
            })
    void ofFilesThatAreNoPages(String path, String text) {
        byte[] bytes = text.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(ShownWords.in(path, bytes)).contains("0901 000 000");
    }
}
