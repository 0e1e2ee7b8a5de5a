package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;

/**
 * How that which is shown in the hall looks (bộ nhận diện), as far as the campaign's owner chose.
 *
 * @param colour dark enough for white letters; {@code null} for the program's own
 * @param logo {@code null} for none
 * @param english whether the conference pack is left in English as well
 */
public record HouseStyle(@Nullable Colour colour, @Nullable Logo logo, boolean english) {

    public static final HouseStyle OWN = new HouseStyle(null, null, false);
}
