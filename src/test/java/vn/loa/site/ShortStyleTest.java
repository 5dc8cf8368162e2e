package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { color: red; margin: 0 auto }|a{color:red;margin:0 auto}",
                "/* why */ a > b,  c d {}|a>b,c d{}",
                "a :hover { width: calc(1px + 2px) }|a :hover{width:calc(1px + 2px)}",
                "@media (width > 30rem) and (hover) { a { b: c } }|@media (width>30rem) and (hover){a{b:c}}",
                "a::before { content: \"/* a ;  b */\" }|a::before{content:\"/* a ;  b */\"}",
                "a::before { content: 'it\\'s  ; ' }|a::before{content:'it\\'s  ; '}",
                "a { background: url(data:a;b,  c) , none }|a{background:url(data:a;b,  c),none}",
                "a/* x */b { }|a b{}",
                "a { b: c } /* never ended|a{b:c}/* never ended",
            })
    void onlyWhatCountsStays(String style, String expected) {
        assertThat(ShortStyle.of(style)).isEqualTo(expected);
    }
}
