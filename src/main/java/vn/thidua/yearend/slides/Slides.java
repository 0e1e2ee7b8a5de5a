package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.awt.Color;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Colour;
import vn.thidua.campaign.HouseStyle;
import vn.thidua.campaign.Logo;
import vn.thidua.visual.drawing.Palette;
import vn.thidua.yearend.deck.Brand;
import vn.thidua.yearend.deck.Deck;
import vn.thidua.yearend.deck.Emblem;
import vn.thidua.yearend.deck.Wording;
import vn.thidua.yearend.document.DocumentFile;
import vn.thidua.yearend.document.Issuer;
import vn.thidua.yearend.document.Material;

/** The deck of a bloc's year-end conference (hội nghị tổng kết). */
public final class Slides {

    private static final Color COLOUR = Palette.LEADER;

    /** The same results give the same bytes. */
    public DocumentFile write(Material material) {
        Deck deck = new Deck(
                brand(material.results().campaign().style()), material.view().subtitle(), wording());
        Talk talk = new Talk(material, deck);
        new Opening(talk).write();
        new YearInFigures(talk).write();
        new Reception(talk).write();
        new RankingSlides(talk).write();
        new SectionSlides(talk).write();
        new YearBefore(talk).write();
        new AwardSlides(talk).write();
        new Leadership(talk).write();
        new NextPact(talk).write();
        new Method(talk).write();
        return new DocumentFile(
                "van-ban/" + talk.bloc().code() + "/hoi-nghi.pptx",
                deck.bytes(
                        Opening.conference(talk) + " – " + talk.bloc().name(), new Issuer(material.view()).moment()));
    }

    private static Wording wording() {
        return Language.isEnglish() ? new Wording("en-GB", words -> say(words)) : Wording.VIETNAMESE;
    }

    private static Brand brand(HouseStyle style) {
        Colour colour = style.colour();
        Logo logo = style.logo();
        return new Brand(
                colour == null ? COLOUR : new Color(colour.rgb()),
                logo == null
                        ? null
                        : new Emblem(
                                logo.format() == Logo.Format.PNG ? "logo.png" : "logo.jpeg",
                                logo.content(),
                                logo.width(),
                                logo.height()));
    }
}
