package vn.thidua.campaign.rulebook;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.Logo;

/** The logo is a whole picture that programs can show, and small enough to be carried by every deck. */
final class LogoIsPictureCheck implements MeaningCheck {

    private static final int LARGEST = 512 << 10;
    private static final int SMALLEST_SIDE = 32;
    private static final int LONGEST_SIDE = 4000;

    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        SourceFile file = book.logo();
        return file == null
                ? Stream.empty()
                : wrong(file).stream()
                        .map(found -> book.campaign()
                                .at("presentation")
                                .at("logo")
                                .mistake(
                                        file.shortName() + " (" + found + ")",
                                        "ảnh PNG hoặc JPEG, không quá 512 KB, mỗi chiều từ 32 đến 4000 điểm ảnh"));
    }

    private static Optional<String> wrong(SourceFile file) {
        if (file.bytes().length > LARGEST) {
            return Optional.of("lớn hơn 512 KB");
        }
        Optional<Logo> logo = Logo.of(file.bytes());
        if (logo.isEmpty()) {
            return Optional.of("không phải ảnh PNG, JPEG hoặc ảnh bị cắt cụt");
        }
        int width = logo.get().width();
        int height = logo.get().height();
        return Math.min(width, height) < SMALLEST_SIDE || Math.max(width, height) > LONGEST_SIDE
                ? Optional.of(width + " × " + height + " điểm ảnh")
                : Optional.empty();
    }
}
