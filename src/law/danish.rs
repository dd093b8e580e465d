//! Danish acts and orders.

use super::cite;

cite! { Requires "https://www.retsinformation.dk/eli/lta/2011/1148";
    COOKIE_3_2_3 "cookie-3-2-3" "cookiebekendtgørelsens § 3, stk. 2, nr. 3" "section 3(2)(3) of the Danish Cookie Order";
    COOKIE_3_2_4 "cookie-3-2-4" "cookiebekendtgørelsens § 3, stk. 2, nr. 4" "section 3(2)(4) of the Danish Cookie Order";
}
