package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.telling.AppraiserNotes;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Sections;
import vn.thidua.visual.SelfAndFinal;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.yearend.deck.Chapter;

/** What totals are made of, and what the appraisal changed. */
record SectionSlides(Talk talk) {

    void write() {
        talk.chart(Sections.class).ifPresent(this::sections);
        talk.chart(SelfAndFinal.class).ifPresent(this::selfAndFinal);
    }

    private void sections(Chart chart) {
        NativeChart.of(chart).ifPresent(drawn -> {
            Chapter chapter = talk.chapter(
                    chart.title(),
                    true,
                    talk.notes(
                            true,
                            List.of(
                                    chart.title() + ".",
                                    say("Mỗi thanh là điểm của một đơn vị, mỗi màu là một mục của bảng điểm."),
                                    say("Mục nào chênh nhiều giữa các đơn vị là nơi còn học được ở nhau.")),
                            sources(say("Bảng điểm"))));
            chapter.chart(drawn, Chapter.keys(drawn));
        });
    }

    private void selfAndFinal(Chart chart) {
        NativeChart.of(chart).ifPresent(drawn -> {
            List<String> spoken = new ArrayList<>(List.of(
                    chart.title() + ".", say("Lý do của từng chỗ khác nhau có trong biên bản thẩm định của đơn vị.")));
            AppraiserNotes.of(talk.view()).stream().limit(2).forEach(spoken::add);
            talk.chapter(chart.title(), true, talk.notes(true, spoken, sources(say("Đối chiếu"))))
                    .chart(drawn);
        });
    }

    private List<String> sources(String sheet) {
        List<String> sources = new ArrayList<>(CellSources.of(talk.view().ranked()));
        sources.add(talk.sheet(sheet));
        return sources;
    }
}
