package nl.partnership.web.vision;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.vision.VisionService;
import nl.partnership.ejb.vision.VisionsView;
import nl.partnership.web.base.Screen;

/** The visions of a school and its partners, side by side, and what one does with the own one. */
@Named
@ViewScoped
public class VisionsPage extends DocumentActs {

    private static final long serialVersionUID = 1L;

    @Inject
    private VisionService visions;

    @Inject
    private Screen screen;

    private VisionsView read;

    @Override
    void read() {
        read = visions.all(getSchool());
    }

    @Override
    Map<String, Participations.Said> said() {
        return read.council();
    }

    @Override
    String path() {
        return "/vision/visions.xhtml";
    }

    @Override
    String kind() {
        return "vision-statement";
    }

    @Override
    boolean isWriting() {
        return read.asks();
    }

    @Override
    List<SelectItem> ofOwnSchool() {
        return read.cards().stream()
                .filter(card -> card.own() != null)
                .flatMap(card -> Stream.of(card.adopted(), card.concept()).filter(one -> one != null))
                .map(one -> new SelectItem(
                        one.id(),
                        one.isAdopted()
                                ? screen.text("vision.submit.vision")
                                : screen.text("vision.council.concept", screen.text("vision.submit.vision"))))
                .toList();
    }

    @Override
    List<SchoolRow> among() {
        return visions.schools();
    }

    /** Asks the organisation in whose card the button stands. */
    public void ask() {
        visions.ask(getSchool(), screen.which());
        done("vision.ask.done");
    }

    /** On which the caller adopts the own one; null without. */
    public Mandates.Ground getGround() {
        return read.cards().stream()
                .map(VisionsView.Card::own)
                .filter(own -> own != null)
                .findFirst()
                .map(VisionsView.Own::ground)
                .orElse(null);
    }

    /** Null for who works with no school today. */
    public VisionsView getRead() {
        return read;
    }
}
