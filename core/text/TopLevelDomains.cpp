// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TopLevelDomains.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

// Every top-level domain that IANA has delegated; some are withdrawn, but the networks go on linking them.
// clang-format off
constexpr QStringView delegatedNames =
    u"aaa aarp abarth abb abbott abbvie abc able abogado abudhabi ac academy accenture accountant accountants aco "
    u"active actor ad adac ads adult ae aeg aero aetna af afamilycompany afl africa ag agakhan agency ai aig aigo "
    u"airbus airforce airtel akdn al alfaromeo alibaba alipay allfinanz allstate ally alsace alstom am amazon "
    u"americanexpress americanfamily amex amfam amica amsterdam an analytics android anquan anz ao aol apartments "
    u"app apple aq aquarelle ar arab aramco archi army arpa art arte as asda asia associates at athleta attorney "
    u"au auction audi audible audio auspost author auto autos avianca aw aws ax axa az azure ba baby baidu banamex "
    u"bananarepublic band bank bar barcelona barclaycard barclays barefoot bargains baseball basketball bauhaus "
    u"bayern bb bbc bbt bbva bcg bcn bd be beats beauty beer bentley berlin best bestbuy bet bf bg bh bharti bi "
    u"bible bid bike bing bingo bio biz bj bl black blackfriday blanco blockbuster blog bloomberg blue bm bms bmw "
    u"bn bnl bnpparibas bo boats boehringer bofa bom bond boo book booking boots bosch bostik boston bot boutique "
    u"box bq br bradesco bridgestone broadway broker brother brussels bs bt budapest bugatti build builders "
    u"business buy buzz bv bw by bz bzh ca cab cafe cal call calvinklein cam camera camp cancerresearch canon "
    u"capetown capital capitalone car caravan cards care career careers cars cartier casa case caseih cash casino "
    u"cat catering catholic cba cbn cbre cbs cc cd ceb center ceo cern cf cfa cfd cg ch chanel channel charity "
    u"chase chat cheap chintai chloe christmas chrome chrysler church ci cipriani circle cisco citadel citi citic "
    u"city cityeats ck cl claims cleaning click clinic clinique clothing cloud club clubmed cm cn co coach codes "
    u"coffee college cologne com comcast commbank community company compare computer comsec condos construction "
    u"consulting contact contractors cooking cookingchannel cool coop corsica country coupon coupons courses cpa "
    u"cr credit creditcard creditunion cricket crown crs cruise cruises csc cu cuisinella cv cw cx cy cymru cyou "
    u"cz dabur dad dance data date dating datsun day dclk dds de deal dealer deals degree delivery dell deloitte "
    u"delta democrat dental dentist desi design dev dhl diamonds diet digital direct directory discount discover "
    u"dish diy dj dk dm dnp do docs doctor dodge dog doha domains doosan dot download drive dtv dubai duck dunlop "
    u"duns dupont durban dvag dvr dz earth eat ec eco edeka edu education ee eg eh email emerck energy engineer "
    u"engineering enterprises epost epson equipment er ericsson erni es esq estate esurance et etisalat eu "
    u"eurovision eus events everbank exchange expert exposed express extraspace fage fail fairwinds faith family "
    u"fan fans farm farmers fashion fast fedex feedback ferrari ferrero fi fiat fidelity fido film final finance "
    u"financial fire firestone firmdale fish fishing fit fitness fj fk flickr flights flir florist flowers "
    u"flsmidth fly fm fo foo food foodnetwork football ford forex forsale forum foundation fox fr free fresenius "
    u"frl frogans frontdoor frontier ftr fujitsu fujixerox fun fund furniture futbol fyi ga gal gallery gallo "
    u"gallup game games gap garden gay gb gbiz gd gdn ge gea gent genting george gf gg ggee gh gi gift gifts gives "
    u"giving gl glade glass gle global globo gm gmail gmbh gmo gmx gn godaddy gold goldpoint golf goo goodhands "
    u"goodyear goog google gop got gov gp gq gr grainger graphics gratis green gripe grocery group gs gt gu "
    u"guardian gucci guge guide guitars guru gw gy hair hamburg hangout haus hbo hdfc hdfcbank health healthcare "
    u"help helsinki here hermes hgtv hiphop hisamitsu hitachi hiv hk hkt hm hn hockey holdings holiday homedepot "
    u"homegoods homes homesense honda honeywell horse hospital host hosting hot hoteles hotels hotmail house how "
    u"hr hsbc ht htc hu hughes hyatt hyundai ibm icbc ice icu id ie ieee ifm iinet ikano il im imamat imdb immo "
    u"immobilien in inc industries infiniti info ing ink institute insurance insure int intel international intuit "
    u"investments io ipiranga iq ir irish is iselect ismaili ist istanbul it itau itv iveco iwc jaguar java jcb "
    u"jcp je jeep jetzt jewelry jio jlc jll jm jmp jnj jo jobs joburg jot joy jp jpmorgan jprs juegos juniper "
    u"kaufen kddi ke kerryhotels kerrylogistics kerryproperties kfh kg kh ki kia kids kim kinder kindle kitchen "
    u"kiwi km kn koeln komatsu kosher kp kpmg kpn kr krd kred kuokgroup kw ky kyoto kz la lacaixa ladbrokes "
    u"lamborghini lamer lancaster lancia lancome land landrover lanxess lasalle lat latino latrobe law lawyer lb "
    u"lc lds lease leclerc lefrak legal lego lexus lgbt li liaison lidl life lifeinsurance lifestyle lighting like "
    u"lilly limited limo lincoln linde link lipsy live living lixil lk llc llp loan loans locker locus loft lol "
    u"london lotte lotto love lpl lplfinancial lr ls lt ltd ltda lu lundbeck lupin luxe luxury lv ly ma macys "
    u"madrid maif maison makeup man management mango map market marketing markets marriott marshalls maserati "
    u"mattel mba mc mcd mcdonalds mckinsey md me med media meet melbourne meme memorial men menu meo merckmsd "
    u"metlife mf mg mh miami microsoft mil mini mint mit mitsubishi mk ml mlb mls mm mma mn mo mobi mobile mobily "
    u"moda moe moi mom monash money monster montblanc mopar mormon mortgage moscow moto motorcycles mov movie "
    u"movistar mp mq mr ms msd mt mtn mtpc mtr mu museum music mutual mutuelle mv mw mx my mz na nab nadex nagoya "
    u"name nationwide natura navy nba nc ne nec net netbank netflix network neustar new newholland news next "
    u"nextdirect nexus nf nfl ng ngo nhk ni nico nike nikon ninja nissan nissay nl no nokia northwesternmutual "
    u"norton now nowruz nowtv np nr nra nrw ntt nu nyc nz obi observer off office okinawa olayan olayangroup "
    u"oldnavy ollo om omega one ong onion onl online onyourside ooo open oracle orange org organic orientexpress "
    u"origins osaka otsuka ott ovh pa page pamperedchef panasonic panerai paris pars partners parts party "
    u"passagens pay pccw pe pet pf pfizer pg ph pharmacy phd philips phone photo photography photos physio piaget "
    u"pics pictet pictures pid pin ping pink pioneer pizza pk pl place play playstation plumbing plus pm pn pnc "
    u"pohl poker politie porn post pr pramerica praxi press prime pro prod productions prof progressive promo "
    u"properties property protection pru prudential ps pt pub pw pwc py qa qpon quebec quest qvc racing radio raid "
    u"re read realestate realtor realty recipes red redstone redumbrella rehab reise reisen reit reliance ren rent "
    u"rentals repair report republican rest restaurant review reviews rexroth rich richardli ricoh rightathome ril "
    u"rio rip rmit ro rocher rocks rodeo rogers room rs rsvp ru rugby ruhr run rw rwe ryukyu sa saarland safe "
    u"safety sakura sale salon samsclub samsung sandvik sandvikcoromant sanofi sap sapo sarl sas save saxo sb sbi "
    u"sbs sc sca scb schaeffler schmidt scholarships school schule schwarz science scjohnson scor scot sd se "
    u"search seat secure security seek select sener services ses seven sew sex sexy sfr sg sh shangrila sharp shaw "
    u"shell shia shiksha shoes shop shopping shouji show showtime shriram si silk sina singles site sj sk ski skin "
    u"sky skype sl sling sm smart smile sn sncf so soccer social softbank software sohu solar solutions song sony "
    u"soy spa space spiegel sport spot spreadbetting sr srl srt ss st stada staples star starhub statebank "
    u"statefarm statoil stc stcgroup stockholm storage store stream studio study style su sucks supplies supply "
    u"support surf surgery suzuki sv swatch swiftcover swiss sx sy sydney symantec systems sz tab taipei talk "
    u"taobao target tatamotors tatar tattoo tax taxi tc tci td tdk team tech technology tel telecity telefonica "
    u"temasek tennis teva tf tg th thd theater theatre tiaa tickets tienda tiffany tips tires tirol tj tjmaxx tjx "
    u"tk tkmaxx tl tm tmall tn to today tokyo tools top toray toshiba total tours town toyota toys tp tr trade "
    u"trading training travel travelchannel travelers travelersinsurance trust trv tt tube tui tunes tushu tv tvs "
    u"tw tz ua ubank ubs uconnect ug uk um unicom university uno uol ups us uy uz va vacations vana vanguard vc ve "
    u"vegas ventures verisign vermögensberater vermögensberatung versicherung vet vg vi viajes video vig viking "
    u"villas vin vip virgin visa vision vista vistaprint viva vivo vlaanderen vn vodka volkswagen volvo vote "
    u"voting voto voyage vu vuelos wales walmart walter wang wanggou warman watch watches weather weatherchannel "
    u"webcam weber website wed wedding weibo weir wf whoswho wien wiki williamhill win windows wine winners wme "
    u"wolterskluwer woodside work works world wow ws wtc wtf xbox xerox xfinity xihuan xin xperia xxx xyz yachts "
    u"yahoo yamaxun yandex ye yodobashi yoga yokohama you youtube yt yun za zappos zara zero zip zippo zm zone "
    u"zuerich zw ελ ευ бг бел дети ею католик ком мкд мон москва онлайн орг рус рф сайт срб укр қаз հայ ישראל קום "
    u"ابوظبي اتصالات ارامكو الاردن البحرين الجزائر السعودية السعوديه السعودیة السعودیۃ العليان المغرب اليمن امارات "
    u"ايران ایران بارت بازار بيتك بھارت تونس سودان سوريا سورية شبكة عراق عرب عمان فلسطين قطر كاثوليك كوم مصر "
    u"مليسيا موبايلي موريتانيا موقع همراه پاكستان پاکستان ڀارت कॉम नेट भारत भारतम् भारोत संगठन বাংলা ভারত ভাৰত "
    u"ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා คอม ไทย ລາວ გე みんな アマゾン クラウド グーグル コム ストア セール "
    u"ファッション ポイント 世界 中信 中国 中國 中文网 亚马逊 企业 佛山 信息 健康 八卦 公司 公益 台湾 台灣 商城 商店 商标 嘉里 嘉里大酒店 在线 大众汽车 大拿 天主教 娱乐 家電 工行 广东 微博 "
    u"慈善 我爱你 手机 手表 招聘 政务 政府 新加坡 新闻 时尚 書籍 机构 淡马锡 游戏 澳門 澳门 点看 珠宝 移动 组织机构 网址 网店 网站 网络 联通 臺灣 诺基亚 谷歌 购物 通販 集团 電訊盈科 飞利浦 "
    u"食品 餐厅 香格里拉 香港 닷넷 닷컴 삼성 한국 ";
// clang-format on

const QSet<QStringView> &topLevelDomains()
{
    static const QSet<QStringView> names = [] {
        const auto list = delegatedNames.split(u' ', Qt::SkipEmptyParts);
        return QSet<QStringView>(list.begin(), list.end());
    }();
    return names;
}

}

bool isTopLevelDomain(QStringView name)
{
    if (name.size() > longestTopLevelDomain)
        return false;
    const QString folded = name.toString().toLower();
    return topLevelDomains().contains(folded);
}

}
