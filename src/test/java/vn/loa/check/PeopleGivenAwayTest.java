package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All persons, villages and addresses here are invented. */
class PeopleGivenAwayTest {

    private static final PeopleGivenAway RULE = new PeopleGivenAway();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // initials with a village, a parent, a school
                "Em V.T.D., con ông Ví Văn Dụ, thôn 3, đã về nhà.",
                "Tháng trước, em V.T.D. (15 tuổi, trú thôn 3) nghỉ học.",
                "Chị V.T.D. ở bản Ví Dụ kể lại chuyện.",
                "Cháu D., 14 tuổi, xóm 2, con bà Ví Thị Mẫu, chưa về.",
                "Nạn nhân V. T. D., thôn Ví Dụ, được đón về.",
                "Em D., học sinh lớp 9A Trường THCS Ví Dụ, 14 tuổi, bỏ học.",
                "Gia đình em Đ.T.D. ở ấp 4 đã trình báo.",
                "chị V.T.D, vợ anh Ví Văn Dụ, ở nước ngoài. Chị V.T.D. là vợ anh Ví Văn Dụ.",
                "V.T.D. (sinh năm 2009, buôn Ví Dụ) bị rủ đi làm.",
                "Em V.T.D. là con gái ông Ví Văn D. ở tổ dân phố 5.",
                "Ms V.T.D., daughter of Ví Văn Dụ, is back.",
                "Chị V.T.D, trú xóm 4, kể lại.",
                "Em V.V.D. là con út bà Ví Thị Dụ.",
                "Cháu gái V.T.D. học lớp 8B Trường THCS Ví Dụ mất tích.",
                // a whole name with what befell
                "Theo lời chị Hoàng Thị Ví Dụ, chị bị bán hai lần.",
                "Công an xã vừa tìm thấy em Nông Văn Ví Dụ ở bến xe, đưa về nhà.",
                "Hoàn cảnh chị Đặng Thị Ví Dụ: bị lừa bán năm 2019.",
                "Anh Giàng A Ví Dụ ở bản Ví Dụ bị lừa sang làm việc.",
                "Người bị hại là chị Vi Thị Ví Dụ.",
                "Đã giải cứu thành công hai em Sùng Thị Ví Dụ và bạn.",
                "Đón công dân Phạm Văn Ví Dụ từ nước ngoài về.",
                "Cô Trương Thị Ví Dụ nay đã trở về với gia đình.",
                "Chị Lê Thị Ví Dụ bị bán sang bên kia biên giới.",
                "Năm 2024, chị Lê Thị Ví Dụ, 24 tuổi, trú tại thôn 3, xã Ví Dụ, bị lừa bán.",
                "Ví Thị Dụ đã bị mua bán hai lần.",
                "Công an giải cứu em Vàng Thị Ví Dụ tại một quán.",
                "Bọn xấu lừa bán chị Lê Thị Ví Dụ sang nước khác.",
                "Anh Trần Văn Ví Dụ bị lừa sang làm cho một công ty.",
                "Bà con mừng chị Lê Thị Ví Dụ trở về sau ba năm.",
                "Nguyễn Thị Ví Dụ, sinh năm 2001, bị ép làm vợ.",
                "Chị Lý Thị Ví Dụ vừa được giải cứu.",
                "Cháu Giàng Thị Ví Dụ, người xã Ví Dụ, bị dụ dỗ.",
                // by less than that
                "Bà Ví Thị Dụ (nạn nhân) kể lại.",
                "Chị Ví Thị Dụ, thôn Ví Dụ, từng là nạn nhân mua bán người.",
                "Người bị mua bán trở về: chị Ví Thị Dụ",
                "Người bị hại tên Dụ, nhà đối diện cổng chợ",
                "Nạn nhân tên Dụ, 14 tuổi.",
                "Nạn nhân: Dụ, 14t, Ví Dụ.",
                "Cháu bị bắt cóc là Nguyễn Ví Dụ",
                "Cháu Dụ bị hiếp dâm tại nhà.",
                "Bà Ví Thị Dụ, mẹ của nạn nhân, đã trình báo.",
                "Nạn nhân Ví Thị Dụ được đưa về.",
                "Em D., học sinh lớp 9 trường THCS Ví Dụ, quen bạn trên mạng rồi bị bán.",
                "Em V.T.D (SN 2010) bị xâm hại nhiều lần.",
                "V.T.D, nữ, 2009, thôn Ví Dụ, đã về nhà.",
                "Chị D (thôn Ví Dụ) bị bán năm ngoái.",
                "Bị hại: Hoàng Thị D., 2008, Ví Dụ.",
                "cháu V.T.D. (sinh 2010, trú xã Ví Dụ) bị bán",
                "Danh sách nạn nhân: 1. Ví Thị Dụ; 2. Vàng Thị Dụ; 3. Giàng Thị Dụ.",
                "Đã giải cứu thành công 3 cháu: Dụ (13 tuổi), Dụ (14 tuổi)",
                "Người nghiện: Hoàng Văn D., 1985; Lò Văn D., 1990.",
                "Nạn nhân là con gái út của ông Ví Văn Dụ, trưởng thôn Ví Dụ",
                "Cháu gái 13 tuổi, con anh Ví A Dụ ở bản Ví Dụ, bị người quen lừa bán",
                "Gia đình anh Dụ, chị Dụ có con gái bị bán năm 2023",
                "Hỗ trợ cháu Dụ (con ông Dụ) đi học lại.",
                "Nhà tạm lánh nằm ở số 12 ngõ 5 đường Ví Dụ.",
                "Nơi tạm lánh: nhà bà Dụ, sau trạm y tế.",
                "Nạn nhân Ví Thị Dụ (tên đã thay đổi), 15 tuổi, ở thôn Ví Dụ.",
                // mail of one's own beside a name
                "Gặp chị Dụ, thư: dulevi@gmail.com.",
                "Nguyễn Văn Ví Dụ (vidu.nv@yahoo.com)",
                "Liên hệ anh Dụ qua vidu84@gmail.com",
                "vidu@outlook.com (bà Ví Thị Dụ)",
                // tables and lists of people
                "Danh sách:\n\n| STT | Họ và tên | Năm sinh | Địa chỉ |\n|---|---|---|---|\n"
                        + "| 1 | Ví Văn Dụ | 1999 | Thôn 1 |\n",
                "| Họ tên | Hoàn cảnh |\n|---|---|\n| Ví Thị Dụ | nghèo |\n",
                "| TT | Chủ hộ | Thôn |\n|---|---|---|\n| 1 | Ông Ví Văn Dụ | 3 |\n",
                "|Tên nạn nhân|Ngày trở về|\n|---|---|\n|Ví Thị Dụ|3/5/2026|\n",
                "| Full name | Year of birth |\n|---|---|\n| Ví Thị Dụ | 1999 |\n",
                "Hộ được giúp:\n\n1. Ví Văn Dụ, sinh năm 1980, thôn 1\n"
                        + "2. Ví Thị Dụ, sinh năm 1985, thôn 2\n",
                "- Hộ bà Ví Thị Dụ, thôn 2\n- Hộ ông Ví Văn Dụ, thôn 3\n"
            })
    void whoIsGivenAwayIsTold(String text) {
        assertThat(Checked.page(text, RULE))
                .isNotEmpty()
                .allSatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("personal-data");
                            assertThat(problem.message().vietnamese()).doesNotContain("Dụ", "D.");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lê Thị Ví Dụ was sold abroad.",
                "Ms Ví Thị Dụ, aged 24, was rescued.",
                "Trần Văn Ví Dụ had been tricked."
            })
    void inEnglishToo(String text) {
        assertThat(
                        Checked.publication()
                                .with("content/pages/a.md", "---\ntitle: A\n---\nA\n")
                                .with("content/pages/a.en.md", "---\ntitle: A\n---\n" + text)
                                .by(RULE))
                .singleElement()
                .extracting("code")
                .isEqualTo("personal-data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Em A., 15 tuổi, kể lại.",
                "Em T.H., 15 tuổi, kể lại chuyện của mình.",
                "Chị H. (tên đã đổi) bị bán sang nước ngoài năm 19 tuổi.",
                "Chị Ví Thị Dụ (tên nhân vật đã được thay đổi) bị lừa bán.",
                "Ông Nguyễn Văn Ví Dụ, Chủ tịch Ủy ban nhân dân xã, ký kế hoạch.",
                "Đồng chí Trần Thị Ví Dụ chủ trì hội nghị về phòng, chống mua bán người.",
                "Bà Lê Thị Ví Dụ, Chủ tịch Hội Phụ nữ, thăm người bị bán trở về.",
                "Chị Lê Thị Ví Dụ kể chuyện một người bị bán.",
                "TP. Hồ Chí Minh có nhiều người bị lừa.",
                "Người dân đường Trần Phú bị lừa nhiều tiền.",
                "Thành phố Hồ Chí Minh đón người về nước.",
                "Bài của tác giả Nguyễn Văn Ví Dụ về người bị mua bán trở về.",
                "Trưởng thôn 3, ông V.V.D., phụ trách tuyên truyền.",
                "Theo Th.S. Nguyễn Văn Ví Dụ, thôn 3 có 200 hộ.",
                "Sách của V.I. Lê-nin để ở nhà văn hóa thôn 2.",
                "A. Mục đích\n\nB. Yêu cầu: thôn 3 họp trước ngày 30/7.",
                "Mục I. Thôn 3 và thôn 4 làm trước.",
                "Công ty T.N.H.H. Ví Dụ ở thôn 3.",
                "U.S. aid for the village of 200 families.",
                "Thư: xavidu@gmail.com",
                "Chị Dụ ở văn thư nhận tại vanthu.xavidu@gmail.com",
                "Anh Dụ trực ở vidu@xavidu.gov.vn",
                "Hỏi @vidu trên mạng.",
                "| Họ và tên | Chức vụ | Địa chỉ |\n|---|---|---|\n| Ví Văn Dụ | Chủ tịch | xã |\n",
                "| Họ và tên | Năm sinh | Địa chỉ |\n|---|---|---|\n| | | |\n| … | … | … |\n",
                "| Tên cơ quan | Địa chỉ |\n|---|---|\n| Trạm Y Tế Xã | Thôn 1 |\n",
                "| Tên việc | Hạn |\n|---|---|\n| Treo Áp Phích | 30/7 |\n",
                "| Thôn | Số hộ | Tuổi |\n|---|---|---|\n| Ví Dụ | 30 | 20 |\n",
                "- Ông Ví Văn Dụ, Trưởng thôn 1\n- Bà Ví Thị Dụ, Trưởng thôn 2\n",
                "1. Nguyễn Văn Ví Dụ, Luật trẻ em, NXB Ví Dụ, 2019\n2. Trần Thị Ví Dụ, Sổ tay, NXB, 2020\n",
                "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, V.V.D.\n",
                "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Ví Dụ",
                "Người bị mua bán trở về được giữ bí mật tên, tuổi, nơi ở.",
                "Không ghi tên nạn nhân, con ai, ở thôn nào.",
                "Hội Phụ nữ xã Ví Dụ giúp ba chị bị lừa trở về.",
                "Nạn nhân bị bán sang nước ngoài được về nước miễn phí.",
                "Ủy ban nhân dân xã, Công an xã giải cứu kịp thời hai em.",
                "Bộ đội Biên phòng tỉnh Ví Dụ giải cứu năm người.",
                "Em Lan bị bạn rủ đi, may mà kịp hỏi cô giáo.",
                "Điều 2. Người bị lừa bán có quyền được bảo vệ.",
                "Ban Chỉ đạo 138 tỉnh Ví Dụ đã giải cứu 12 người.",
                "Luật Phòng, chống mua bán người bảo vệ người trở về.",
                "Tòa án nhân dân tỉnh Ví Dụ xử vụ lừa bán ba người.",
                "Trường THPT Nguyễn Trãi có em bị lừa mất tiền.",
                "Kế hoạch số 45/KH-UBND ngày 15/6/2026 của Ủy ban nhân dân xã.",
                "Căn cứ Quyết định số 793/QĐ-TTg ngày 10/5/2016.",
                "Ngày 30/7, xã Ví Dụ treo 45 băng rôn ở 12 thôn.",
                "Đồng chí Ví Văn Dụ, Trưởng Công an xã, thường trực.",
                "Cô Ví Thị Dụ dạy lớp 9A Trường THCS Ví Dụ.",
                "Lớp 9A Trường THCS Ví Dụ có 15 em 14 tuổi dự thi.",
                "Chị Dụ và anh Dụ ở thôn 3 dẫn chương trình.",
                "Hai vợ chồng ông Ví Văn Dụ ở thôn 3 trồng cà phê.",
                "Ngày 3/5, chị Ví Thị Dụ nói với bà con: đừng tin lời rủ đi làm.",
                "Bà Ví Thị Dụ giúp người bị lừa.",
                "Ông Ví Văn Dụ, trưởng bản, đón các em trở về.",
                "Xã đón đồng chí Nguyễn Văn Ví Dụ về công tác.",
                "Ông Nguyễn Văn Ví Dụ đã trở về sau chuyến công tác.",
                "Đón bà Lê Thị Ví Dụ về thăm trường.",
                "Anh Ví Văn Dụ từ thành phố trở về quê ăn Tết.",
                "Nạn nhân Nguyễn Thị D. (tên đã thay đổi) kể lại.",
                "Cháu Dụ (tên đã đổi) bị xâm hại.",
                "Nạn nhân là người dưới 18 tuổi ở thôn Ví Dụ.",
                "Nạn nhân tên gì, ở đâu thì không được hỏi.",
                "Nạn nhân: gọi Tổng đài 111.",
                "Người bị hại là trẻ em được miễn phí.",
                "Người nghiện: đến Trạm Y tế xã Ví Dụ.",
                "Danh sách nạn nhân: cất trong tủ có khóa; 1. Không gửi qua Zalo.",
                "Xã đã hỗ trợ 12 nạn nhân: Hà Giang 3, Cao Bằng 9.",
                "Chị Ví Thị Dụ, cán bộ Hội Phụ nữ, hỗ trợ nạn nhân.",
                "Ông Ví Văn Dụ: nạn nhân cần gọi ngay.",
                "Em Dụ, học sinh lớp 9A Trường THCS Ví Dụ, dạy bạn cách khỏi bị lừa.",
                "Nhà tạm lánh: gọi số 111 để được đón.",
                "Nhà tạm lánh không ghi địa chỉ. Đến Ủy ban nhân dân xã, số 12 đường Ví Dụ.",
                "Nơi tạm lánh của xã ở đâu, không ai được nói.",
                "Xã thưởng cháu Dụ, con ông Dụ, học giỏi.",
                "Hội Nông dân, Đoàn Thanh niên giúp nạn nhân.",
                "Mỗi gia đình có con gái bị bán được giúp.",
                "Trẻ em bị xâm hại là nỗi đau của cả bản.",
                "Ban Chỉ đạo: nạn nhân được giữ bí mật.",
                "Cháu ngoan Bác Hồ biết gọi 111 khi bạn bị xâm hại.",
                "Công an tỉnh Ví Dụ giải cứu nạn nhân, Bộ đội Biên phòng đón về.",
                "Nạn nhân tên Việt hay tên nước ngoài đều được giúp.",
                "Đón Tết: Xuân 2026 vui, an toàn.",
                "Ban Giám hiệu đón cháu Dụ, con anh Dụ, vào lớp một.",
                "Phó Chủ tịch Nguyễn Thị Ví Dụ trao quà cho người trở về."
            })
    void whoIsNamedRightlyIsLeftAlone(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
    }
}
