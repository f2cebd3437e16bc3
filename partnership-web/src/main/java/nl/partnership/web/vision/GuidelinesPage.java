package nl.partnership.web.vision;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.vision.GuidelineService;
import nl.partnership.ejb.vision.GuidelinesView;
import nl.partnership.web.base.Screen;

/** Which guidelines a school and its partners have, by kind; what lacks, and what one does with the own ones. */
@Named
@ViewScoped
public class GuidelinesPage extends DocumentActs {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuidelineService guidelines;

    @Inject
    private Screen screen;

    private GuidelinesView read;

    @Override
    void read() {
        read = guidelines.table(getSchool());
    }

    @Override
    Map<String, Participations.Said> said() {
        return read.council();
    }

    @Override
    String path() {
        return "/vision/guidelines.xhtml";
    }

    @Override
    String kind() {
        return "guideline";
    }

    @Override
    boolean isWriting() {
        return read.writes();
    }

    @Override
    List<SelectItem> ofOwnSchool() {
        return read.lines().stream()
                .filter(GuidelinesView.Line::own)
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> Stream.concat(cell.adopted().stream(), cell.concepts().stream()))
                .map(one -> new SelectItem(
                        one.id(), one.isAdopted() ? one.title() : screen.text("vision.council.concept", one.title())))
                .toList();
    }

    @Override
    List<SchoolRow> among() {
        return guidelines.schools();
    }

    public void putOnAgenda() {
        guidelines.putOnAgenda(getSchool(), screen.which());
        done("vision.agenda.done");
    }

    public GuidelineKind[] getKinds() {
        return GuidelineKind.values();
    }

    /** Null for who works with no school today. */
    public GuidelinesView getRead() {
        return read;
    }
}
