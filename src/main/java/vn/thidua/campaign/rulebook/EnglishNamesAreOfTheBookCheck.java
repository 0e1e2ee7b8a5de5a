package vn.thidua.campaign.rulebook;

import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** English is given to names that the rule book has, letter by letter, and each has some. */
final class EnglishNamesAreOfTheBookCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        EnglishNames english = book.english();
        if (english == null) {
            return Stream.empty();
        }
        Entry file = english.file();
        if (!file.node().isObject()) {
            return Stream.of(
                    file.mistake("không phải các cặp tên", "mỗi dòng một cặp \"tên tiếng Việt\": \"tên tiếng Anh\""));
        }
        Set<String> names = EnglishNames.of(book);
        return file.node().propertyNames().stream()
                .map(file::at)
                .flatMap(name -> Stream.concat(stranger(name, names), withoutText(name)));
    }

    private static Stream<Mistake> stranger(Entry name, Set<String> names) {
        return names.contains(name.key())
                ? Stream.empty()
                : Stream.of(name.mistake(
                        "quy định của đợt không có tên này", "một tên đúng như trong campaign.yaml hoặc bảng điểm"));
    }

    private static Stream<Mistake> withoutText(Entry name) {
        if (name.node().isString() && !name.text().isBlank()) {
            return Stream.empty();
        }
        return Stream.of(name.mistake(
                name.node().isNull() || name.node().isString()
                        ? "để trống"
                        : name.node().toString(),
                "tên tiếng Anh; nếu trông như số thì đặt trong nháy kép"));
    }
}
