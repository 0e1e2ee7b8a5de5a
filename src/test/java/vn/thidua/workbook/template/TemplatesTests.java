package vn.thidua.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;

class TemplatesTests {

    @Test
    void leavesAFormOfEachKindToBeLookedAt() throws IOException {
        for (Campaign campaign : ShippedForms.campaigns()) {
            Path folder = Path.of("target", "templates", campaign.id());
            for (Map.Entry<String, byte[]> form : ShippedForms.of(campaign).entrySet()) {
                Path file = folder.resolve(form.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, form.getValue());
                assertThat(form.getKey()).matches("[a-z0-9/.-]+");
            }
        }
    }

    @Test
    void theSameRuleBookGivesTheSameBytesInAnyLocaleAndTimeZone() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        byte[] form = ShippedForms.written(campaign);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(ShippedForms.written(campaign)).isEqualTo(form);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
