package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortablePageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <a href="../dich-vu/">        | <a href="../dich-vu/index.html">
                    <a class="x" href="../#so">   | <a class="x" href="../index.html#so">
                    <a href="./">                 | <a href="./index.html">
                    <a href="..">                 | <a href="../index.html">
                    <a href="#muc">               | <a href="#muc">
                    <a href="">                   | <a href="">
                    <a href="to-roi.pdf">         | <a href="to-roi.pdf">
                    <a href="tel:111">            | <a href="tel:111">
                    <a href="https://a.example/"> | <a href="https://a.example/">
                    <form action="../tim-kiem/">  | <form action="../tim-kiem/index.html">
                    <meta http-equiv="refresh" content="0; url=../a/"> | <meta http-equiv="refresh" content="0; url=../a/index.html">
                    <link rel="canonical" href="https://loa.example/a/"> | <link rel="canonical" href="https://loa.example/a/">
                    <code>href="x/"</code>        | <code>href="x/"</code>
                    """)
    void linksToFoldersNameTheFile(String online, String portable) {
        assertThat(PortablePage.of(online)).isEqualTo(portable);
    }
}
