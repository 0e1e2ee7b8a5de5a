package vn.thidua.workbook.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.VolumeRow;
import vn.thidua.campaign.Range;

/** "Cộng, trừ theo khối lượng và % thực hiện: Khối lượng dưới 1.000 – dưới 1: 0 điểm; … Khối lượng từ 1.000 – …". */
final class VolumePhrase implements Phrase {

    private static final Pattern HEAD =
            Pattern.compile("^(?<v>duoc diem|cong, tru) theo khoi luong va % thuc hien\\s*[:-]?\\s*");
    private static final Pattern ROW = Pattern.compile("khoi luong (?<r>[^-]*?) - (?<b>.*?)(?=\\s*khoi luong |$)");

    @Override
    public Optional<Said> read(Tail sentence, Line line) {
        Shape core = sentence.core();
        Matcher head = HEAD.matcher(core.folded());
        if (sentence.cap() != null || !head.find()) {
            return Optional.empty();
        }
        List<VolumeRow> rows = new ArrayList<>();
        int read = head.end();
        Matcher row = ROW.matcher(core.folded());
        while (row.find(read) && row.start() == read) {
            Optional<Range> volume = RangeWords.read(row.group("r").strip());
            Optional<BandList> bands = BandList.read(core.part(row.start("b"), row.end("b")));
            if (volume.isEmpty() || bands.isEmpty()) {
                return Optional.empty();
            }
            rows.add(new VolumeRow(volume.get(), bands.get().bands()));
            read = row.end();
            while (read < core.folded().length() && core.folded().charAt(read) == ' ') {
                read++;
            }
        }
        if (rows.isEmpty() || read < core.folded().length()) {
            return Optional.empty();
        }
        Effect effect = head.group("v").equals("duoc diem") ? Effect.EARN : Effect.ADJUST;
        return Optional.of(Said.of(new Method.VolumeBands(rows), effect, null));
    }
}
