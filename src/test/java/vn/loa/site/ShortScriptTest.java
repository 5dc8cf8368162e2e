package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortScriptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "  var a = [1, 2], b;|var a=[1,2],b;",
                "if (a && b) return 'x = y';|if(a&&b)return 'x = y';",
                "var s = 'a , b' + c + ' = ';|var s='a , b'+c+' = ';",
                "return a + +b - -c + d - 1|return a + +b - -c+d-1",
                "x = a / (b + c) / 2 - d[0] / 3;|x=a/(b+c)/2-d[0]/3;",
                // What may be a pattern or a text with quotes keeps every blank.
                "s = s.replace(/ = /g, ' ');|s = s.replace(/ = /g, ' ');",
                "return / = /.test(s);|return / = /.test(s);",
                "s = 'a / b' + c;|s = 'a / b' + c;",
                "s = \"a = b\";|s = \"a = b\";",
                "s = 'don\\'t = stop';|s = 'don\\'t = stop';",
                "x = y; // a, b;|x = y; // a, b;"
            })
    void blanksBesideSignsGoWhereTheyMeanNothing(String line, String expected) {
        assertThat(ShortScript.of(line).stripTrailing()).isEqualTo(expected);
    }

    @Test
    void linesAreJoinedOnlyBehindASignThatEndsNothing() {
        assertThat(ShortScript.of("// why\nvar a = 1;\nvar b = a\nfoo();\nx = /a;/\ny();\n"))
                .isEqualTo("var a=1;var b=a\nfoo();x = /a;/\ny();");
    }

    @Test
    void aTextOverSeveralLinesStaysAsItIs() {
        String script = "var a = `x\n   y`;\n";

        assertThat(ShortScript.of(script)).isEqualTo(script);
    }
}
