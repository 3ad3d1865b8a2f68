import DICOMImaging
import Testing

/// Codestreams of one picture that OpenJPEG wrote, each with other options.
enum J2KFixtures {
    struct Fixture: Sendable, CustomTestStringConvertible {
        let name: String
        let samples: Int
        let precision: Int
        let base64: String

        var testDescription: String { name }
        var bytes: [UInt8] { J2KFixtures.decoded(base64) }
        var layout: J2K.SampleLayout {
            J2K.SampleLayout(width: 23, height: 19, samples: samples, bytesPerSample: precision > 8 ? 2 : 1)
        }

        /// The picture, by its formula.
        var picture: [UInt8] {
            (0..<19).flatMap { y in (0..<23).flatMap { x in (0..<samples).flatMap { value(x, y, $0) } } }
        }

        private func value(_ x: Int, _ y: Int, _ c: Int) -> [UInt8] {
            let inside = (x - 9) * (x - 9) + (y - 8) * (y - 8) < 30
            let sum = x * x * 3 + y * 7 + c * 29 + x * y % 11 * 5 + (inside ? 90 : 0)
            let sample = sum * (precision > 8 ? 53 : 1) % (1 << precision)
            return precision > 8
                ? [UInt8(truncatingIfNeeded: sample), UInt8(truncatingIfNeeded: sample >> 8)] : [UInt8(sample)]
        }
    }

    static func decoded(_ base64: String) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var (bits, count) = (0, 0)
        var bytes: [UInt8] = []
        for character in base64.utf8 {
            guard let digit = alphabet.firstIndex(of: character) else { continue }
            bits = bits << 6 | digit
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }

    static let lossless: [Fixture] = [
        Fixture(
            name: "fourLevels", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEABAQEAAH/XAAQQEBISFBISFBISFBI
                SFD/kAAKAAAAAAH1AAH/k8+0FAeZ4cJnx9oHAfCFB9QEAsYXAscHL8faFw+oGh9oQArfHf4PdvojQBeHAOidVIe/EF8YPvicqb/P
                wI4+0cj8CEAYiSnbigcyzKPfLOCtDfFyqgWs7hTITNGWQh4plHJqjuH6pxaw9uz+PNblOnbJoEDlKmtpAnSrHOBYImoSjn8Z5r+1
                1J8lcO7v+x86Pjvfg8bGUgmLVJptUBB7CnIeUb/PweJ+DLPzXyVaH0u1xIJUrzjGv9P8YQ+2BKsB58POHhHfCvHo15dxQn6muKC+
                TBzzeEWHBg0A6boSqwUNEA7wd71TlpOufkY5wVzL4lEzuBnoyQrTMa4xYfztF6JOYmkjAF7GCzhPThMiQDQPpTsqTvNTTcd/i82P
                /I77PxLZPyLrfzfgLMj2ExHD1d3V+bmoY6xTbV+lXLn3Xzti/WTOdNLNxbWz1W+yyfddkru1ZPtuNZ9/LVaICehVk2CTQqyT5FKl
                AtJcOl5u9MheyXdxRz7QY6gatZKyXJhRCMQQ4Emv4+R/OK74ciEWNbmi9hyXBaSiMDnMJWvxjQU2NW5SoWBDyrcqjoafC9aUBA/l
                9ilV7+4GbxCqIpJAZrWX3Io/QI9oQJ/l+QSl/S/kzNJeAwd3qYL7HgsKw1jJX/jPNSBAlvH/2Q
                """),
        Fixture(
            name: "oneResolution", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEAAAQEAAH/XAAEQED/kAAKAAAAAAG+
                AAH/k9+G1gASKhP5WvGXe0DJolHk1EjKZFBJ1gHEl89JPoervRwut0IWLQ1siUjTkbXAoUoKUHo7neQuQn1S+JTle0/I2972zQyj
                L6a19mfARjd7q7zwBMnBjh3/dzaFVe/5IcwUkEHPHSKMYGrypvnx8uPymShsmQZ2NcfsuPO2DUuK25U7NdhjqKhENoWAxsdLbQke
                KDB/ipnbhqmWtrza2iSLgqCSiTfShvmLr/6NLpEz7XGkmFRqbzKhcRn1uf5QvLf+dYfHMkz0TrBecxIzEbV/c4D+hYwJUb9AmjBn
                ynuro8nFJ7EYc6fPMpJZe9JXoHZAUcKjm37R7L45ldk1Z1CB12sBm/uFPhbfowx6Wo45L2ysP0xqFSSBi92FGOM50qgd+0v/cOsN
                mLMT87geUew+rRCAjws758hfNKiiIxV8YyPPUw57ZYYyHa2S1wHVUAPLpOCG68ORGmaQSYoqdUWkqdzhiyVqDxj5WVjoWOuokdlP
                2Q4rNutOjFtwSPjAwewLKfsQqAtauv9uyVdTIXwwHXodTyapQ40jILs+IJa2h7OuFctobifsI4kGeWbaT//Z
                """),
        Fixture(
            name: "sixteenBits", samples: 1, precision: 16,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABDwEB/1IADAAAAAEAAgQEAAH/XAAKQICIiJCIiJD/kAAK
                AAAAAALkAAH/k9/4kfgSHoO/sVYXrN2Mz/vAE9FN45AuhJRchYOSUwA+YgCZr8xiXcms/i687EuPtdi5m9wa+PcyqXTvufAqiaxn
                wH/P/EjqH/gxrD/ww4Al5p/nwKpZ7T5LvsFYlhTuKwWDsVdQ2hXtOVbUDueKWKyUv7iHEd9YmTAvGkqLGGKl97VBr8ARlHYXK/uK
                JirQBsej5PhfJ+jxR06yQSniP10janokvXs45zVS7jshIXPlIJ3KaFtp+cGuY2ho5a8shseJX8fZ3A+aqR4XH0V4SCGB6mTjUIiR
                yl8Z46kAL/1P/2am+bkQWueNG9t9qGIcsIYk5rkdg8/8Su4/8Mno/2JPYD9q7w90pScKfwb6FJ0BldPV60LCS+Zk/ynZIjMO9t+u
                6S5//xf6EC0Nn1GNuBu2xxpTpGhbZ01Q7tYuA63+VsC0tVfY/HhAcLVDMzsWG0DyJja6ZHjpW0DENL/pSd2eK3n4/0dupGyra5xs
                YN32/loheJUuZabEImO/NqSd5eH40oiGNtnRWv8CDccD3zo4NiD8ezahcy12jcTRgkgt5WnO+g4B2MNq3DNbfoZN9/AX7umuE9jx
                sA72h29FfguWt7nsfeLn98ObpPkSsOjBAiYQMcErq5y2l8Akq1d+nWfeRvE+zpFSuASFTFXJYx5mMYPtpcFqe3VR0em2M4SPNoQT
                smaCYVkdQKYlIPCDU+C3Wt5ZvLkv/zNGKTXCuVDn2wUBGrBcmjTuOhh5jOEmcBqY1D8zBGMcnR/8vCDCcV6YThOiL8DSfwxQyulo
                hwNOVHvZQxBpZQd8EXwU4e4X+6v98/+JE2FUQf7JHG/TIePZ3hhsW27s0paSPzRnb4apq/h4a3xRbRySiCMrqRKalfVuTbpkhFXZ
                9RprStWts/ucNaBucTvyDfJIPbIF0WvGXiGaC+l9nTbpmv2P82048L2OdQy/XR0KGHegmzfAZrHJ8qlvb//Z
                """),
        Fixture(
            name: "twelveBits", samples: 1, precision: 12,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABCwEB/1IADAAAAAEAAgQEAAH/XAAKQGBoaHBoaHD/kAAK
                AAAAAALkAAH/k9/gvBIktByy1aX2K2WUU1HoepZ8QnwmVeACWLBiu2irgYPCStlfSNPkvz7hpb8d7zefz/BjP8GUf4NALGSFghhG
                pBsHn6ithAR7uNt/qbhb9oJdg6iDALc9UwWYu2Q6FTW3fFCjjlO1AquLdwnrBVP1v82GBRsNJyZY6niYIy6/iv9c3T88BZXEmgTh
                n5E0CbjCAYDbLEeunqA42jlrE6kQtK+TCu5kHBxiz74TjX8X2pt2bJ7H/Icc7pm7+jk1qgncnX6XVhSkd8cVSVXFxcjsH8/xaz/F
                TP9gE4AeaehPyU9Hq+KSG4fsI39iqwIjBQzcf9tvboq48G0QpV8jnwCzB5SK1msjR6vR1mcJP1bIu1FjIMoQUE1etORzydrPMpVU
                WyMPzunOVpY2LTKKj4RnfgwGPjcqaxRyiz0pMM6oSai5UNWAWQiSB5ZkuRvIbFTERr2RWNUHQoywDi31iTumuVgVB/OQmEa9eYKr
                lLbJ+ovc9yc23qypLB/6LcX55qVcwqgOHSt0AsE9jxsA72h2HuktFSBxd8aRLTkfN4fsjOBfn0yJJVhl/YWf63xqWiWYeEhmehr5
                nWS4W3mxDtCbl1WjpGPq94sO/uEwBOdAKby+Z6xujYU+Lhrb4zodrTdQdatpdApT+YgZ8FybdsUXLDjJ/y9JnDJ5XcPjUyxkVJE+
                h37H5CT8guFElUN804lYbcOwWOY+34wadVU0acsQeb6WvAo5fnIOIEGtYCGrnyOGd2pTUw6ctxX6mdLF9hkT+hEvvzBJQMcqvusf
                iS5qwZomoJvn48M1hNxA7cT41HAIhyHZKmVQ+dges9qiDyQcWMgPeW3df7RimR5MPOSfNhlKHud/WuOAqr8wDbcGBBUIGLYulGwy
                ldd1PBQQhAXWSqRqLzUYJXlXULmeSc0Dt18b36gU3no0OnLlEPxTjNsu+XJUx1ZARiOTDOYjURLyUdhOP//Z
                """),
        Fixture(
            name: "colour", samples: 3, precision: 8,
            base64: """
                /0//UQAvAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEBAgQEAAH/XAAKQEBISFBI
                SFD/kAAKAAAAAAQ+AAH/k8+0dBD/cP7rage+xyo0Em/Ky9YTn4qEoJVG9MsK3ionz7SECe7/FS5rFsuS+PaNJtAbb312sFAzJ0YJ
                mwpYrhi8mzIPz7R4Bs9o0z1kbeJPL6nZjnzDGLyFqbxlu1KhtZPF5IJXz8CCH1DkfgQgO7W5dEPLD8J0GGNRBlehw1jFzBdShGOr
                gQQBYCxt9L8JbAgceDmhLOs94ig2sjdTygiVe2/NR2gAUd2jKzN+zg/uN6Xc8XPEOejeKtyHWC+rS1CrPSSBTR0qcCQb35kcfaPR
                +BKAHdSJ1tNDkI2Z3XcxM2V2e4GBBDflGW3u48jWooR/g5KmK0AhdHnF+xUUo8dNPd/gMi+J/VTFxewJlDWM4RVQ7o8dNS0+o2AY
                pXz42u6ajpBao1I5Ecar5ChFsPO3a/zmxEJnHbq/z8CKPtHY/AjAFuRRP8MFBs5BGOqAbHzF8/xKSokK7z0yrHbzMLHwBGpZCRk2
                Th7gEIwUTTbirdh5IE6ZWschkWhZQM0GYaMYFtoN83O+WWzETLWj1P8bbl8cgRZR9i3hjH3bXbnvnsexyn3PwcY+1gj8F8A2xeyF
                UcusY7KwbA31IRab6IKFKn4zoAi1u/BwMXfvNv094QiXJkUPEagZsamlM2vwp+1ozQ96oA7V9G/9JVAObWyN5TuSQaw1z3EQIOIs
                8e60dv8+Tid4bOwSMuXErMQSpA6wHgkSOSy9kfJ7RDXknx7yL26dNZbhbxZ6Lio7aezF42rrlUWxZ7zAF34ZJtQUQQfgyixCrclU
                ROudG1IFd7FKQHzi8HVLws38g5Cx6THjHVlXhNfePkEhKG23Y91LngA/V8pmXRUpajR3Su39P4gsw54I/BxH7+vRns3KSYmdT82/
                ytMpun9Z2O7MYGDHwLWz3gZULXc0EoGYdDEkTnfGGQfAwDvfP6Yq/pJhT5aYfxXtd+d+z+22QBETg4Vyiq+Wu4Oz/fmQ4Dtb36GP
                35n1+Z1PzKRHlN0ooCs+5LdJSMZXVQ3WwMqTONQMvCRc7qSHq0UGQYMYOy4a6IBSDHw3UdJJ+sSfYU/3vm60u7/+/C//fx+8/k6h
                dw0GPrDSVW2Nbie4GsWV2Li07a4uU2iUxj1KiDQMHRGJcJcglOdi79Xr1/g0+OXgH4D9/38dxYAL2cU4wNUUP60FbIzOfcwPFudD
                mnGtq1C5NHZ3iS9WJfrN3u/wed+Z7fmcz8ysLm3S4d0WGDlSihryQmmduGIaq88B33KcNrRFy3uposZo/ktWgHjZtG6i4cWqUrw5
                vjruVXHnWn1H/3//f4xZal4xuIsEf5lFRZBdAXjRtMeMCytUFhlr+Vo5p6LTcZcIzXqetA8ahsF2rq18pvNJDHf/f/85WzfgvJ1y
                Z5WzODnSrwL5INoNe5xMm17EmfD1GytZK6SEUAvt1H//f/9//3//2Q
                """),
        Fixture(
            name: "layers", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAMAAgQEAAH/XAAKQEBISFBISFD/kAAK
                AAAAAAHnAAH/k90YEh0BwJ+4yYAYiSnbigeAgIDOVwAlWh9LtcSCVK84xr/T/GEPtgSrAefDzv2DQA2Qsra5Uxs9211TJzotAlcs
                ktgAH3q1Vxsm/eOx9o5H4EIyzKPfLOCtDfFyqgWs7hTITNGWQh4plHJqjuH6pxaw9uz+PNblOnbJoEDlKmtpAnSrHOBYImoSjn8Z
                5r+11J8lcO7v+x86Pjvfg8bGUgmLVJptUBB7CnIeUb/9phn4Ms/NfB4R3wrx6NeXcUJ+prigvkwc83hFhwYNAOm6EqsFDRAO8He9
                U5aTrn5GOcFcy+JRM7gZ6MkK0zGuMWH87ReiTmJpIwBexgs4T04TIkA0D6U7Kk7zU03Hf4vNj/yO+z8S2T8i63834CzI9hMRw9Xd
                1fm5qGOsU21fpVy59187Yv1kznTSzcW1s9Vvssn3XZK7tWT7bjWffy1WiAnoVZNgk0Ksk+RSpQLSXDpebvTIXsl3cUc+0GOoGrWS
                slyYUQjEEOBJr+Pkfziu+HIhFjW5ovYclwWkojA5zCVr8Y0FNjVuUqFgQ8q3Ko6GnwvWlAQP5fYpVe/uBm8QqiKSQGa1l9yKP0CP
                aECf5fkEpf0v5MzSXgMHd6mC+x4LCsNYyV/4zzUgQJbx/9k
                """),
        Fixture(
            name: "resolutionLayer", samples: 3, precision: 8,
            base64: """
                /0//UQAvAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAADBwEBBwEBBwEB/1IADAABAAIBAgQEAAH/XAAKQEBISFBI
                SFD/kAAKAAAAAARKAAH/k8jAEP9wgID9g0D+62oHvscqNBJvysvWE5+KhKCVRvTLCt4qJ8+0hAnu/xUuaxbLkvj2jSbQG299drBQ
                MydGCZsKWK4YvJsyD8+0eAbPaNM9ZG3iTy+p2Y58wxi8ham8ZbtSobWTxeSCV86OADu1uXRDyw/dEB3UidaA/YMw+ocj8CHCdBhj
                UQZXocNYxcwXUoRjq4EEAWAsbfS/CWwIHHg5oSzrPeIoNrI3U8oIlXtvzUdoAFHdoyszfs4P7jel3PFzxDno3irch1gvq0tQqz0k
                gU0dKnAkG/3j8faPR+BK00OQjZnddzEzZXZ7gYEEN+UZbe7jyNaihH+DkqYrQCF0ecX7FRSjx0093+AyL4n9VMXF7AmUNYzhFVDu
                jx01LT6jYBilfPja7pqOkFqjUjkRxqvkKEWw87dr/ObEQmcdur/PwIo+0dj8CMAW5FE/wwUGzkEY6oBsfMXz/EpKiQrvPTKsdvMw
                sfAEalkJGTZOHuAQjBRNNuKt2HkgTplaxyGRaFlAzQZhoxgW2g3zc75ZbMRMtaPU/xtuXxyBFlH2LeGMfdtdue+ex7HKfc5QADbF
                7IVRy6xjsrBsDfUhFpuAgP2mGPtYI/Bf6IKFKn4zoAi1u/BwMXfvNv094QiXJkUPEagZsamlM2vwp+1ozQ96oA7V9G/9JVAObWyN
                5TuSQaw1z3EQIOIs8e60dv8+Tid4bOwSMuXErMQSpA6wHgkSOSy9kfJ7RDXknx7yL26dNZbhbxZ6Lio7aezF42rrlUWxZ7zAF34Z
                JtQUQQfgyixCrclUROudG1IFd7FKQHzi8HVLws38g5Cx6THjHVlXhNfePkEhKG23Y91LngA/V8pmXRUpajR3Su39P4gsw54I/BxH
                7+vRns3KSYmdT82/ytMpun9Z2O7MYGDHwLWz3gZULXc0EoGYdDEkTnfGGQfAwDvfP6Yq/pJhT5aYfxXtd+d+z+22QBETg4Vyiq+W
                u4Oz/fmQ4Dtb36GP35n1+Z1PzKRHlN0ooCs+5LdJSMZXVQ3WwMqTONQMvCRc7qSHq0UGQYMYOy4a6IBSDHw3UdJJ+sSfYU/3vm60
                u7/+/C//fx+8/k6hdw0GPrDSVW2Nbie4GsWV2Li07a4uU2iUxj1KiDQMHRGJcJcglOdi79Xr1/g0+OXgH4D9/38dxYAL2cU4wNUU
                P60FbIzOfcwPFudDmnGtq1C5NHZ3iS9WJfrN3u/wed+Z7fmcz8ysLm3S4d0WGDlSihryQmmduGIaq88B33KcNrRFy3uposZo/ktW
                gHjZtG6i4cWqUrw5vjruVXHnWn1H/3//f4xZal4xuIsEf5lFRZBdAXjRtMeMCytUFhlr+Vo5p6LTcZcIzXqetA8ahsF2rq18pvNJ
                DHf/f/85WzfgvJ1yZ5WzODnSrwL5INoNe5xMm17EmfD1GytZK6SEUAvt1H//f/9//3//2Q
                """),
        Fixture(
            name: "resolutionPosition", samples: 3, precision: 8,
            base64: """
                /0//UQAvAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAADBwEBBwEBBwEB/1IADwECAAIBAgAAAAERIjP/XAAKQEBI
                SFBISFD/kAAKAAAAAAdOAAH/k8iACQj9gIDkU8l/gMfUCArRg22Ax9QMDin7o/9/gMfUCg2uYEy/gM+0FA/v4gH5gM+0FAUif26/
                gMfUCgbqBMJ/gM+0FBBDCvavgMfUCg0dCk+PgMfUCg6INhF/gM+0FATqBiLHgM+0FAXo3F2/gMfUCBB6souAx9QKDE7j53+Ax9QK
                BWjhrR+Ax9QKDm0WRn+Ax9QIDPyTr4DD5wYBDV+Ax9QGAh4/gM+0DAE+f4DD5wYGsX+Aw+cGBY5fgMfUBgusH4DB8gIIr4DB8gID
                L4DD5wYLuD+Aw+cEADmAx9oLD6gWH2gwDamSxS8M5a2Nfwuq317Cf4DA+QJB84OB84QLFNCXEJBpEEJGP4DPwBofUCx+AMAN3198
                uX8ObRrnfw3XXhomV4DH2gsPqBIHzhAJ23ZkDQeSBAMA4zZXgMPqBI+0Fj8AYARC5okOGcYjpwQ1oafyv4DH2g0faCx+AKAHnzPX
                /38C66c6kwfLv90jgMfaCwfOEj8AYAunSvcPCv6avw+2Rd1Xv4DPwBofUCx+AMALS4bEq18MS+dDvwMTg9eSf4DH2gsHzhI/AGAB
                msartw0/1ScEmCt32H+Ax9oLD6gWH2goDgd8zKsCw7yAfw7/aITPgMfaDQ+oFh9oKAT1Q+mZfwwD2Y9fDBosxA+Ax9oLH2gsfgCg
                Bn6UJgMNqVERbw+4WJyEgMfaCwfOFh9oKA3SSY4lC6X5Db8BpcpraYDfmDR9oLD7QYAH0dPgX18OGPUy7QbK07r/f4DPwBYfUCwf
                UCANrF/2Bg5rmjdfDiaYkoDH2gsHzg4PqBQNk1JTnw5bLQ0vE9vfgMfaCwfOEg+oFA5iGuAXCywCKxBDFAS/gM/AGg+cJD7QUA2g
                jwTXPw1y1CUNuWGmr4DD6gOB8gKD6gILoN8AHwdzgMfaBwfOCh9oGAQ4JwXMCm0ngMfaBwfODh9oGAstBws5fwtqj4DPwA4PnBw+
                0DAErXcL9F8MNwuAx9oHH2gcfgBgC+bfC08XC1HKgMPqA4+0Dj8AQAqYZwtPrQr5mX+AwPkBQ+oDg+oDCBMKc58L+c+Aw+oDh9QH
                D7QMCimfAguXC7Q7gMPqA4HyAoA6CARpPwa/B4DH2iEfaHQ+0QAenPvRrqeln7SgLig77tRnHwc7Ip4QL4lmqF9np68eRzeuN95q
                oslQCMPED215gMfaDX5g0/MFHY/C80W/H8Mneo0GHcjMp5yAz8AufgFR+AQAHvPfCRd+gnTdv38jDQwxwbp6QSF/IKLHMGSksX+A
                z8BSH1CEPtEAInNNbHzbl6CcqT1s6Ut3yUcPuB8RjjQdXMV8X+HWdUWeBBQ/ItqM0y+gMOlL46kKSxQsf4DPwDZ+AXPzCgRUciD2
                GSH1DayCW18bHX3qNNxLYaw5xCClmJqvYcy3Un+A35h8/AMn5hoZ3oY4ho1ECZY8ZjfL/38kw6blU5ZTx6y9Ab8jbM49Bhh25Ruy
                f/9/gMfaHR9ojD7QwA6z3Msqm+iyizXsYxRHHHn+utqJEPQlZkCby9gKMdIX+PgP1x5xGwx6WEWA35hUfaHR+AOAHpIXdP4bpU5V
                Ew4oYEgrJ7IIXjYif/9/F2mCS2Vw14DPwCZ+AdH4A4AMa6RQ5l1IEEcZNoUe713N09u3EYFEBwa/kZlfv8+Aw+oPj7Q+H2iAGrQe
                AIzzBVeXvR3vdXAPHRicIhW8zqGcB/GvUj9rHYzCljjvWZsRmM70w0SRf4DH2hV+YXH4BIAX+YZhTAPoeP9/IxaWHELYzcR9Uu8X
                8ViDm/RNfz+Ax9obPwCp+YUAFwywEPOM18qPNoqB3xx59EPcf0y6jX8c3MxVNw9oZCN/gM/ATj7RGD6g8BX3pqBI2wf1tE7tJlPp
                4hIvpXoYpqRyq2oKTCw+kxG/hRPHUAlq4jMIwmYp2RmJU2Ob64DPwDp+AXH4BQATsRIy/se22fqx78uREyRYV4AC6lRXaOW/DaCL
                3zz+e88iv4DPwC5+AVPzBhgHTDskj11mnc8/Ij3sqhNItYaMPyDd89A8h4DPwD4fUGw+0MAX9uitRpaIjD5BIZDRW14JAGwNgiwI
                TQLM4loVCQ2QmjjxUZl+XDx/gM/AHj7QqfmDgAdf/aW2qiYRiCFeG+mNklA/EYt4jXwdf4DPwCZ+AbPzBQOb76KoI2rtvhvRPU03
                I8MyxELv/38BCnR0V4DD6geD5wkfgCgWzWVRcrV3DBUVtw5zXZ2MgM/AIvzA4/ACEHx6u2O+in8NozoNt4DH2gt+YJH4AYATgYO/
                3w+//38Mdn+Ax9oTH2gkPtBQEu1WtHqbLRn3EGrZnAtjkadlgN+YRH2gkfgBgA5Rb4Bv6RI/DpJs3wwcR4DPwB4+0Ej8AMAPRbAD
                OE+XDoQAnwwcR4DPwCIPnCQfUCARivYuAp6c3wQW11sMCLtDgN+YLD6gOPwAgA5kMonNC8yhDFuAz8ASH1AcfgBABQklzwsXXwVf
                /9k
                """),
        Fixture(
            name: "positionComponent", samples: 3, precision: 8,
            base64: """
                /0//UQAvAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAADBwEBBwEBBwEB/1IADwEDAAIBAgAAAAERIjP/XAAKQEBI
                SFBISFD/kAAKAAAAAAdOAAH/k8iACQj9gIDkU8l/gMfaCw+oFh9oMA2pksUvDOWtjX8Lqt9ewn+Ax9ohH2h0PtEAHpz70a6npZ+0
                oC4oO+7UZx8HOyKeEC+JZqhfZ6evHkc3rjfeaqLJUAjDxA9teYDH1AgK0YNtgMD5AkHzg4HzhAsU0JcQkGkQQkY/gMfaDX5g0/MF
                HY/C80W/H8Mneo0GHcjMp5yAx9QMDin7o/9/gM/AGh9QLH4AwA3fX3y5fw5tGud/DddeGiZXgM/ALn4BUfgEAB7z3wkXfoJ03b9/
                Iw0MMcG6ekEhfyCixzBkpLF/gMfUCg2uYEy/gMfaCw+oEgfOEAnbdmQNB5IEAwDjNleAz8BSH1CEPtEAInNNbHzbl6CcqT1s6Ut3
                yUcPuB8RjjQdXMV8X+HWdUWeBBQ/ItqM0y+gMOlL46kKSxQsf4DPtBQP7+IB+YDD6gSPtBY/AGAEQuaJDhnGI6cENaGn8r+Az8A2
                fgFz8woEVHIg9hkh9Q2sgltfGx196jTcS2GsOcQgpZiar2HMt1J/gM+0FAUif26/gMfaDR9oLH4AoAefM9f/fwLrpzqTB8u/3SOA
                35h8/AMn5hoZ3oY4ho1ECZY8ZjfL/38kw6blU5ZTx6y9Ab8jbM49Bhh25Ruyf/9/gMfUCgbqBMJ/gMfaCwfOEj8AYAunSvcPCv6a
                vw+2Rd1Xv4DH2h0faIw+0MAOs9zLKpvosos17GMURxx5/rraiRD0JWZAm8vYCjHSF/j4D9cecRsMelhFgM+0FBBDCvavgM/AGh9Q
                LH4AwAtLhsSrXwxL50O/AxOD15J/gN+YVH2h0fgDgB6SF3T+G6VOVRMOKGBIKyeyCF42In//fxdpgktlcNeAx9QKDR0KT4+Ax9oL
                B84SPwBgAZrGq7cNP9UnBJgrd9h/gM/AJn4B0fgDgAxrpFDmXUgQRxk2hR7vXc3T27cRgUQHBr+RmV+/z4DH1AoOiDYRf4DH2gsP
                qBYfaCgOB3zMqwLDvIB/Dv9ohM+Aw+oPj7Q+H2iAGrQeAIzzBVeXvR3vdXAPHRicIhW8zqGcB/GvUj9rHYzCljjvWZsRmM70w0SR
                f4DPtBQE6gYix4DH2g0PqBYfaCgE9UPpmX8MA9mPXwwaLMQPgMfaFX5hcfgEgBf5hmFMA+h4/38jFpYcQtjNxH1S7xfxWIOb9E1/
                P4DPtBQF6Nxdv4DH2gsfaCx+AKAGfpQmAw2pURFvD7hYnISAx9obPwCp+YUAFwywEPOM18qPNoqB3xx59EPcf0y6jX8c3MxVNw9o
                ZCN/gMfUCBB6souAx9oLB84WH2goDdJJjiULpfkNvwGlymtpgM/ATj7RGD6g8BX3pqBI2wf1tE7tJlPp4hIvpXoYpqRyq2oKTCw+
                kxG/hRPHUAlq4jMIwmYp2RmJU2Ob64DH1AoMTuPnf4DfmDR9oLD7QYAH0dPgX18OGPUy7QbK07r/f4DPwDp+AXH4BQATsRIy/se2
                2fqx78uREyRYV4AC6lRXaOW/DaCL3zz+e88iv4DH1AoFaOGtH4DPwBYfUCwfUCANrF/2Bg5rmjdfDiaYkoDPwC5+AVPzBhgHTDsk
                j11mnc8/Ij3sqhNItYaMPyDd89A8h4DH1AoObRZGf4DH2gsHzg4PqBQNk1JTnw5bLQ0vE9vfgM/APh9QbD7QwBf26K1GloiMPkEh
                kNFbXgkAbA2CLAhNAsziWhUJDZCaOPFRmX5cPH+Ax9QIDPyTr4DH2gsHzhIPqBQOYhrgFwssAisQQxQEv4DPwB4+0Kn5g4AHX/2l
                tqomEYghXhvpjZJQPxGLeI18HX+Aw+cGAQ1fgM/AGg+cJD7QUA2gjwTXPw1y1CUNuWGmr4DPwCZ+AbPzBQOb76KoI2rtvhvRPU03
                I8MyxELv/38BCnR0V4DH1AYCHj+Aw+oDgfICg+oCC6DfAB8Hc4DD6geD5wkfgCgWzWVRcrV3DBUVtw5zXZ2MgM+0DAE+f4DH2gcH
                zgofaBgEOCcFzAptJ4DPwCL8wOPwAhB8ertjvop/DaM6DbeAw+cGBrF/gMfaBwfODh9oGAstBws5fwtqj4DH2gt+YJH4AYATgYO/
                3w+//38Mdn+Aw+cGBY5fgM/ADg+cHD7QMAStdwv0Xww3C4DH2hMfaCQ+0FAS7Va0epstGfcQatmcC2ORp2WAx9QGC6wfgMfaBx9o
                HH4AYAvm3wtPFwtRyoDfmER9oJH4AYAOUW+Ab+kSPw6SbN8MHEeAwfICCK+Aw+oDj7QOPwBACphnC0+tCvmZf4DPwB4+0Ej8AMAP
                RbADOE+XDoQAnwwcR4DB8gIDL4DA+QFD6gOD6gMIEwpznwv5z4DPwCIPnCQfUCARivYuAp6c3wQW11sMCLtDgMPnBgu4P4DD6gOH
                1AcPtAwKKZ8CC5cLtDuA35gsPqA4/ACADmQyic0LzKEMW4DD5wQAOYDD6gOB8gKAOggEaT8GvweAz8ASH1AcfgBABQklzwsXXwVf
                /9k
                """),
        Fixture(
            name: "componentPosition", samples: 3, precision: 8,
            base64: """
                /0//UQAvAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAADBwEBBwEBBwEB/1IADwEEAAIBAgAAAAESI0P/XAAKQEBI
                SFBISFD/kAAKAAAAAAaqAAH/k8iACSv9gOAuehuPLLPzgMfaFQ+oJh9oSA0QRWevwOQ1t38MzEFXcebSON8Lq7ckn9MwRN2A4/aI
                X1B+P2h37Q/D9oh+0QAenPvRrqeln7SgLig77tRnGrQeAIzzBVeXvR3vdXAPHwc7Ip4QL4lmqF9np68dGJwiFbzOoZwH8a9SP2se
                RzeuN95qoslQCMPED215HYzCljjvWZsRmM70w0SRf4Dn8BT+Ani+oQ/aI4ftEL6g8CJzTWx825egnKk9bOlLd8lHD7gfFfemoEjb
                B/W0Tu0mU+niEi+lehGONB1cxXxf4dZ1RZ4EFD8YpqRyq2oKTCw+kxG/hRPHUCLajNMvoDDpS+OpCksULH8JauIzCMJmKdkZiVNj
                m+uAx9QKBuoEwn+Ax9oLB84SPwBgC6dK9w8K/pq/D7ZF3Ve/gOX2h38A/H7RG+oNw/aGftDADrPcyyqb6LKLNexjFEcX9uitRpaI
                jD5BIZDRW14cef662okQ9CVmQJvL2Aox0gkAbA2CLAhNAsziWhUX+PgP1x5xGwx6WEUJDZCaOPFRmX5cPH+Ax9QSD4iVxTt1Jtpf
                gMfaFQ+oIh9oSA4CMDKnCwxkwH8CwoII9nLEEQ7RhBi4OOJZ34DH1AoObRZGf4DH2gsHzg4PqBQNk1JTnw5bLQ0vE9vfgMfUCAGL
                9KeAz8AaD5wsPtBQDX6fT/a/EDIG+x8QX3L2aoDD6geD5wkfgCgWzWVRcrV3DBUVtw5zXZ2MgMfaEx9oJD7QUBLtVrR6my0Z9xBq
                2ZwLY5GnZYDB8gIDL4DA+QFD6gOD6gMIEwpznwv5z4DPwCIPnCQfUCARivYuAp6c3wQW11sMCLtDgM+0JBhzr2V30RNWT4DD6giP
                tCY/AJARuu58aHleLxaeCdZjdpj8fxG9NEHB1kz6V4Dj9oN+0K38wb+YXn8wW/AJHY/C80W/F/mGYUwD6Hj/fx/DJ3qNBiMWlhxC
                2M3EfVLvHcjMp5wX8ViDm/RNfz+A5/AN/gHZ/AL/QC8/mFX4BQAEVHIg9hkh9Q2sgltfE7ESMv7Httn6se/LkRMbHX3qNNxLYaw5
                xCRYV4AC6lRXaOW/IKWYmq9hzLdSfw2gi988/nvPIr+Az7QUEEMK9q+Az8AaH1AsfgDAC0uGxKtfDEvnQ78DE4PXkn+A7+YVfgD4
                /aHftCsvwB/5g4Aekhd0/hulTlUTB1/9pbaqJg4oYEgrJ7IIXjYif/9/EYghXhvpjZJQPxdpgktlcNcRi3iNfB1/gM+0JAUMo/mE
                FeoHb4DfmFx9oTD7QoASpo2Uo/sXC51EkRacjDke1OfQpwwHXF+aCtk5Sz+Ax9QIDPyTr4DH2gsHzhIPqBQOYhrgFwssAisQQxQE
                v4DPtBgAJKONsT+Ax9oLH2g0fgDAAv7XWScPlemazn8PiWZQwN+Az8Ai/MDj8AIQfHq7Y76Kfw2jOg23gN+YRH2gkfgBgA5Rb4Bv
                6RI/DpJs3wwcR4DD5wYLuD+Aw+oDh9QHD7QMCimfAguXC7Q7gN+YLD6gOPwAgA5kMonNC8yhDFuAz7QkEda4b/LmUZO/gM/AJj7Q
                mPwCwA3cFPAA+TDj0xFufNs2d+2upw3L2G5rWUffm2EHgOfwC77Q3P4BX8ArL8Aj+YUAHvPfCRd+gnTdv38XDLAQ84zXyo82ioHf
                Iw0MMcG6ekEhfxx59EPcf0y6jX8goscwZKSxfxzczFU3D2hkI3+A7+YffgF5/AM/gFZ/MN/mDBnehjiGjUQJljxmN8v/fxgHTDsk
                j11mnc8/JMOm5VOWU8esvQG/Ij3sqhNItYaMPyNszj0GGHblG7J//38g3fPQPIeAx9QKDR0KT4+Ax9oLB84SPwBgAZrGq7cNP9Un
                BJgrd9h/gOfwCf4BOfwDv4BuX4A/8wUMa6RQ5l1IEEcDm++iqCNq7b4ZNoUe713N09u3EYFEBxvRPU03I8MyxELv/38Gv5GZX7/P
                AQp0dFeAz7QkBaevp/JgGA+qgM/ALj7QmPwCgBYr0hoA4yKWPP9/DbFWuW9b1mJ/D9Dg3L+HAToUf4DD5wYBDV+Az8AaD5wkPtBQ
                DaCPBNc/DXLUJQ25YaavgMPnCAdrrn+Ax9oLH2gsfgDACzPp4/YPmcqz3w80V1FFX4DH2gt+YJH4AYATgYO/3w+//38Mdn+Az8Ae
                PtBI/ADAD0WwAzhPlw6EAJ8MHEeAw+cEADmAw+oDgfICgDoIBGk/Br8HgM/AEh9QHH4AQAUJJc8LF18FX//Z
                """),
        Fixture(
            name: "tiles", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAACQAAAAcAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEAAH/XAAHQEBISFD/kAAKAAAA
                AABaAAH/k9+AuBIRSaEttxutL8lDKTw5dhL6/kyDqMtvx9ohPwDo/ALAHxfJgP2ir6HQjmBoihfBnyGP9GGkCB0cEwMd0EeLGcfZ
                8OfXwc8kv+X/kAAKAAEAAABfAAH/k8+0SAj5b80/EECo+WD6+Syj6X9R2s/AYj7QyPwDwBSjM74wkNIJ5Enc0SledbfcWEfhdgww
                mBHnqjKEp8wOtLYlPwdBpMWfwtaTXANEksQzif+QAAoAAgAAAEMAAf+Tz7Q0BseFmo0A/JN9cYFjj8/AKn4BcfgDgBH5xHB/31iY
                7Y8NEcRT3RJdqTztPw5lxJxSQC//kAAKAAMAAABbAAH/k8+0PBU9DgyFOvZJ6qkPxargKsfaGx9orH4CABmPQKCKiUMyQjMKzJMh
                80cJUFaVrTAGmNBiOUk7GpeeVr8c6Gr+CtAD1w/IkjDSzHTf/5AACgAEAAAAZAAB/5PPtDwDoFPfNPbPlabN9cGW/3/PwE5+AlPz
                Fw0xyth5ZvG+/tMnxbpWIUL3tGcbyimWY/QpiX6MkjF6gMkjs38iZLzswhwGNDPznSnHKznmdo7oL63UP/+QAAoABQAAAEEAAf+T
                z7QoEDl7ZoL4q170F8/AIn4BsfgEAAPOIynWaMM/GVT/XYJP2jw6kICPvwbqihgu5N5//5AACgAGAAAATgAB/5PfgJAjZOgroogZ
                BZ9V+G3WqK+p4z/PwDp+AXD7QkAdVqrxKOJ1XtjGCodxPxhE0RbBqnY9bGA/FEVQSyYqPv9v/5AACgAHAAAASwAB/5PPtDgKoBME
                NOn+FDeF8YhUb8/ATh9QRD7QgBz6NdH225BfAn0AeAisvkvFuT8XCrlIgk8xfxv+I6MKO64B/5AACgAIAAAANAAB/5PH1BAWtGwS
                VU3qG8/AIg+cLA+cKAsbIQb9p7yvD5jG8mwA88z/f//Z
                """),
        Fixture(
            name: "offsetTiles", samples: 3, precision: 8,
            base64: """
                /0//UQAvAAAAAAAcAAAAFgAAAAUAAAADAAAACQAAAAcAAAACAAAAAQADBwEBBwEBBwEB/1IADAADAAEBAgQEAAH/XAAKQEBISFBI
                SFD/kAAKAAAAAABQAAH/k8fUBAc/w+oDg+cFA+cGCjHfAH8L4z/B84aH1BED5w4MH7Es0qcWTlBKmQcpexMLYMVklsfD5wQAP4CA
                w+cECX+AgP+QAAoAAQAAAMUAAf+Tw+cGCpLfx9oHD6gOH2gYCUp/Ci5/A4H5x9oXD6gyPwEgCc80UD5pcXXdPasOmiOtf+kZ0Jdg
                UT8PqD7v+F283o4punr+/HURsgHH1AYABb/H2gc/ADj8AMACkV8Lu3ACGdfH2g0faDz8wYATgWMS76cXpGRp9MIfIBZPMbF/w+cG
                AAA/w+oDj7QOH2gYA3SfBwVvBitjz8AefgET8woNpC/pBB/PD2Idr9zZ8BMMZXHJZavcWP9//5AACgACAAAArwAB/5PB8gICy8Pq
                AoHyAoHzggqICqULIMfaFQ+oMj8A4AjnMICuRyxbtD8Vlzdg0hLU7OE1+FAPXgi8Wj/5ZvWoe1IsX8HyAgb1x9oDD6gOH2gYBAwz
                bwL5n9+YPPwCJ+YOFN68ov9XWQvpvCkLOxpUEH4MgbfBP8PnBAWCw+oCj7QKD6gIDCQMPAs3z8AafgDT8wUNUz03xyUW4q1yEBUQ
                SEbQXf+QAAoAAwAAAL8AAf+TwPhCBD/H2gsD5AcH1AoQL0ckrwLbfw0gFDF/w+oMj7QqH2hIC4qFwUE1xvmCiEkYGKnlI+joy8a3
                0xWTntms1Cbvh8HyAwL/f8/AGh9QJD7QQA5T419UXwoU/38OTcz9z8Aa/MHj8AUc/Y42f0MVzcTG0GYfF6VE/3/D5wYJvn/PwBYH
                yA4faDAP0rNUiAW2fw6Af/v/f8faCz8AefmCgBxUI9ofFasv1afWvxepteif/5AACgAEAAAA3wAB/5PD5woLUu45f8faCwfOEh9o
                KAIf0WJHDF3l4w5xAyi/z8BaH1BUH1BoJRl+5dJpcgADOC7NRLvQKu7fvRiEPyD5FwA4YXoF8MYR0UBZosXIYUJ64xitx9QKEJLd
                o3/H2gsB8IcH1AoNba1pjxBLFxCMxP9/35g8/AFn5ggcTWMOGlfXIY7Vc78m7Irnz7QUBZ86lNzfmDQ+oFj8AYAOO5HD2EwFcOta
                xw4kwg7aj9+YbH2g8/MIKJ2ev1wGiKaaj44QtwPNZRLcsLEE62gsO4XuP/+QAAoABQAAAOQAAf+Tx9QKDDYote/H2g0HzhIPqBAL
                XkJ2Lj8OF2A/AdIVsc/ATj7QyH2hgBXZmGkuQcUsp4EL89IVfwZ7zCcEQEexFRG6btaL+kwW2lEHoqkDcSvT3H/D5wgOrBkbz8Aa
                H1AsfgDABLaZ9wQHCpWXtx8LVluH/3/fmGT8AiPwByGvlNGZEgec0HknRwbNLhWrNARcBIt0Lbb4P8fUCgI46Q7Xx9oLD6gSB84Q
                C/em0s8Pk4AzCQREb9+YXPwB4/AHI2zfybIzB2OIlpMJZWDXW5tfAgneLAjgF/+QAAoABgAAALkAAf+Tx9QGAcY/w+oFgfIBg+oD
                BXA0Dn8ECpmvw+oJj7QyH2hgDkZjoJGgNg6PHxOFhu3WC+VSN7sQH7E6alSAcCmK93h7x9QGDCPpz8AWA+EGPwAwDkbKNX4FDC5h
                x9oLfmFx+AOAFcjpT50fu/oDU190lPK0PxmKemC4M2fH1AYF+3/H2gsD5AUPtBAPlOe2bwl/DAnkf8faCT8AaPwBABsmxawfjc2L
                pIcfNzsP/5AACgAHAAAA8AAB/5PPtBQPVQsYX8faCw+oDg+oDA1GjjRhChpfCHw/x9ojH2iMPtFQC30HXM2Af6Y2ZQWy82ABd/Uf
                u/6qMyKUbijk7L5fSvnvxxEklqPTCy6dx61JFrjK8W94jASU6M+0FAsGSsRQz8AaPtA4/ADACzapteo/AvPfAVhLz8A2fgFz8wsI
                XhhFnw8apTk7wU8PHv67MjZr6hCsbDcTqXxP3fdMST7/f8fUCA4rgK3D6gSD5wUD5wYMOXkjDDQCxr/PwCp+ATPzCgzaN9Sn9dL7
                TcgfA1jqIbBJw38Oy1w2hZtEnn5//5AACgAIAAAA4AAB/5PD5woIPpjSf8faCwPkBQPnBgTHWmXVAOsDDL/PwDo+0Ph9ogAWbaDm
                P41izVCGN/8gwxX/DwDzxB1vIed6+zQupBakbXo4UGRoUHUVzy3Ngp/PtBQLEVKTH8/AGj7QOH2gYA6O+ezQZww4jwmbl8/AKn4B
                sfgEgBHoNOtRNttcE/cXS2cyTfOeey5pqEy/FG0hjJJDP4Jfw+cIBkS+kM/AFgfICg+oDAuQSGbtBiMHv3/H2hM/AJj8AYAOM8vE
                1OgB/38WhKK48vGholsMGePBnkX/2Q
                """),
        Fixture(
            name: "tileParts", samples: 3, precision: 8,
            base64: """
                /0//UQAvAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEBAgQEAAH/XAAKQEBISFBI
                SFD/kAAKAAAAAABzAAP/k8+0dBD/cP7rage+xyo0Em/Ky9YTn4qEoJVG9MsK3ionz7SECe7/FS5rFsuS+PaNJtAbb312sFAzJ0YJ
                mwpYrhi8mzIPz7R4Bs9o0z1kbeJPL6nZjnzDGLyFqbxlu1KhtZPF5IJX/5AACgAAAAABTgED/5PPwIIfUOR+BCA7tbl0Q8sPwnQY
                Y1EGV6HDWMXMF1KEY6uBBAFgLG30vwlsCBx4OaEs6z3iKDayN1PKCJV7b81HaABR3aMrM37OD+43pdzxc8Q56N4q3IdYL6tLUKs9
                JIFNHSpwJBvfmRx9o9H4EoAd1InW00OQjZnddzEzZXZ7gYEEN+UZbe7jyNaihH+DkqYrQCF0ecX7FRSjx0093+AyL4n9VMXF7AmU
                NYzhFVDujx01LT6jYBilfPja7pqOkFqjUjkRxqvkKEWw87dr/ObEQmcdur/PwIo+0dj8CMAW5FE/wwUGzkEY6oBsfMXz/EpKiQrv
                PTKsdvMwsfAEalkJGTZOHuAQjBRNNuKt2HkgTplaxyGRaFlAzQZhoxgW2g3zc75ZbMRMtaPU/xtuXxyBFlH2LeGMfdtdue+ex7HK
                ff+QAAoAAAAAApkCA/+Tz8HGPtYI/BfANsXshVHLrGOysGwN9SEWm+iChSp+M6AItbvwcDF37zb9PeEIlyZFDxGoGbGppTNr8Kft
                aM0PeqAO1fRv/SVQDm1sjeU7kkGsNc9xECDiLPHutHb/Pk4neGzsEjLlxKzEEqQOsB4JEjksvZHye0Q15J8e8i9unTWW4W8Wei4q
                O2nsxeNq65VFsWe8wBd+GSbUFEEH4MosQq3JVETrnRtSBXexSkB84vB1S8LN/IOQsekx4x1ZV4TX3j5BIShtt2PdS54AP1fKZl0V
                KWo0d0rt/T+ILMOeCPwcR+/r0Z7NykmJnU/Nv8rTKbp/WdjuzGBgx8C1s94GVC13NBKBmHQxJE53xhkHwMA73z+mKv6SYU+WmH8V
                7Xfnfs/ttkARE4OFcoqvlruDs/35kOA7W9+hj9+Z9fmdT8ykR5TdKKArPuS3SUjGV1UN1sDKkzjUDLwkXO6kh6tFBkGDGDsuGuiA
                Ugx8N1HSSfrEn2FP975utLu//vwv/38fvP5OoXcNBj6w0lVtjW4nuBrFldi4tO2uLlNolMY9Sog0DB0RiXCXIJTnYu/V69f4NPjl
                4B+A/f9/HcWAC9nFOMDVFD+tBWyMzn3MDxbnQ5pxratQuTR2d4kvViX6zd7v8Hnfme35nM/MrC5t0uHdFhg5Uooa8kJpnbhiGqvP
                Ad9ynDa0Rct7qaLGaP5LVoB42bRuouHFqlK8Ob467lVx51p9R/9//3+MWWpeMbiLBH+ZRUWQXQF40bTHjAsrVBYZa/laOaei03GX
                CM16nrQPGobBdq6tfKbzSQx3/3//OVs34LydcmeVszg50q8C+SDaDXucTJtexJnw9RsrWSukhFAL7dR//3//f/9//9k
                """),
        Fixture(
            name: "markers", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAYAAAIAAgQEAAH/XAAKQEBISFBISFD/kAAK
                AAAAAAIRAAH/k/+RAAQAAID/kv+RAAQAAYD/kv+RAAQAAoD/kv+RAAQAA9+BAP+SEh0BwJ+4DZCytrlTGz3bXVMnOi0CVyyS2AAf
                erVXGyb/kQAEAATPwI4+0cj8CED/khiJKduKBzLMo98s4K0N8XKqBazuFMhM0ZZCHimUcmqO4fqnFrD27P481uU6dsmgQOUqa2kC
                dKsc4FgiahKOfxnmv7XUnyVw7u/7Hzo+O9+DxsZSCYtUmm1QEHsKch5Rv/+RAAQABc/B4n4Ms/Nf/5IlWh9LtcSCVK84xr/T/GEP
                tgSrAefDzh4R3wrx6NeXcUJ+prigvkwc83hFhwYNAOm6EqsFDRAO8He9U5aTrn5GOcFcy+JRM7gZ6MkK0zGuMWH87ReiTmJpIwBe
                xgs4T04TIkA0D6U7Kk7zU03Hf4vNj/yO+z8S2T8i63834CzI9hMRw9Xd1fm5qGOsU21fpVy59187Yv1kznTSzcW1s9Vvssn3XZK7
                tWT7bjWffy1WiAnoVZNgk0Ksk+RSpQLSXDpebvTIXsl3cUc+0GOoGrWSslyYUQjEEOBJr+Pkfziu+HIhFjW5ovYclwWkojA5zCVr
                8Y0FNjVuUqFgQ8q3Ko6GnwvWlAQP5fYpVe/uBm8QqiKSQGa1l9yKP0CPaECf5fkEpf0v5MzSXgMHd6mC+x4LCsNYyV/4zzUgQJbx
                /9k
                """),
        Fixture(
            name: "bypass", samples: 1, precision: 16,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABDwEB/1IADAAAAAEAAQQEAQH/XAAHQICIiJD/kAAKAAAA
                AAOiAAH/k9/4mVwKBQKBPKBPJ5PJ5PJ5ABIhhRHonshq3topd1kfLi9pR44m4AI2WTV0tilycgnyeN+1m/jeDwNZq7/AXtTksDwo
                34QMGznu7x21/3/w16r6PjzR4WlEvnbmxFyK/3+In7y6eh22usrsNYCdvkLV/39rR9m+/P04rLCXGnsIGxYq/38UYMWHEy+KffTN
                Xhf8idj/f7ufhECjzHXXGeXciVfZSKr/f1L9m9QZWwEEIv7EoGpr9P9/KrusjDbey61p5/VfMe4h/3/hoUCllXyOOh5Wp7hEZQj/
                f6JqiADA2bR9GPW10KrCvv9/qePGy2cz6orhuKv4QZK//3/MHD55Kq5U+0jvMBoHF0H/f8/8TDSKyIlAoE4nE8nE4nE4o/8Ghjie
                UCgTicTicTicTij/YmDmpxQJpNJpNJpNJpNJpD9q7w90pScKfwb6FJ8AADZRNBawGh+0AMlGYNsZXzJ7iNW4ooqCum7RqQ/kjxsw
                TA9EwUYkiAMDTnCV/39pBJskPo2CdEDfRQrApcSF/3//bcx9tkMjAAsEqdJmgnDR/38AMiEmDmm1YHf7Jbw9mf9/bACBQyBNgXCF
                DJwKaOD/f6qvt5rzIvPl77zYv9l15f9/2Oia3OZl64YWV0pWzM3/f/0Y8onWF8xPXMUuz0hZ/3/I+Ozc5JnjzgQSedeBdf9/6Kzc
                /jp/aF8Np3/cCTX/f0V+C5a3uex94uf3w5Jw4kyBuQ5jH8vYAAwCKjcR5YBngA8AgCMgBCHUoVonfzIYZtGGAQy1rM0BlyMYKHr/
                fw9ekC6bvhxVud1QDfb9UpT/fwIAJSDxEcPHKOZ6pNMq/38MAH3pu73r/nPZuv7bav9/AABfe7P5YHPml7a2EIX/fwABZQfNx6+q
                WYC1Ae91/38AATNN8m3P/N37DH3/ev9/AADWHjckWFWtHzh+SaX/fwAApE4MmEMmk2Doyp3l/398FOHuF/urgIVgMPBVFVLSTo6I
                YiMjPwQDAZWCeQIiJgKeIgiA/38xoVhkjLgYuNMmIiCFAKEq/38PAgAAAIk2xgcHBgbZ/38AAAAA233tf/tv/u9q/38AAAAAiC9K
                D03bR9Cq/38AAAAAEBC2MLissDbK/38AAAAAmj98P337duZq/38AAAAA7WzJT8/Pz8kq/38AAAAAAgCAAAAAAQAK/38AAAAAU8AX
                QA4IKR3K/38AAAAA7r57PfP21nqq/3//2Q
                """),
        Fixture(
            name: "reset", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEAgH/XAAHQEBISFD/kAAKAAAA
                AAHZAAH/k9+FAhIpZqbvU90TUDHRIjT4Rn/Ogifyd46Cvo26lz75pYAJBPIgOQwuU0V3RkxrWT75bJfbn+h64BIePknTP7i7324F
                Mhb9Cz12+x1h0CvKf0Hu9xrJHXioJVBcf7c4aVNzMD5QB1ZouOi35lx8u28qW+J4SuOD648AY4mQTCRaMeWcX8/B2n4M8/NiJVof
                S7XEglSvOMahZ3q/GMmueXdScd1cVw1whFFNaw9pdPN8/EO10l5A2NCrgSG5cwbWK+LZ4MTVRDDt3+W+IdZuFSbFEzEHcY5C15RT
                wdxGvCl9EjNrSRc0UgQJcPBi6chG2GJOypJSPv8jrXNmrOF93FR6ySLrfzfgLMk93NrEvPPYmwYdGH7+8q7UQIN/1byMKa0gFcfN
                nU/0QRTBYpFZgvuhqLP31qpOc5V7TT5e95+xkNl24kkdPvyPzA+mLtu+Z3f5ZSAoeBVBeR/Z8B8Kk/QpqMBw3a4uC8o4ros5VqYu
                0PniqFaq6zdhFjq5YTab5JvoICOh56iP1rl4WkHIwNP3W2vTdWbFoM8wuJJkhhzVFg3t5avZ5wJxdjU6Z1VgpUPf1oFKgbxWPeuj
                s6Yf2rAuPW9EF40pAgS3j//Z
                """),
        Fixture(
            name: "terminateAll", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEBAH/XAAHQEBISFD/kAAKAAAA
                AAJCAAH/k9+GGULnFClYitEKAgvEGAgSKWc/cr//U38ArmtBxBiIQQhZAEtrb8WxTk3JeSpsQT3OpwuzBf12oV+fHYddAKOo6QwF
                dgmFtgX6Y3xAdF//f3MyWKmvgvrlxFOmmRgAwbqbOv9/939T7tEK7iSj38Hv6lNS0se//39dTp9MzPdSvzLj5dt5Ut8S/39/wDmy
                F6xRdgTIMCXUjHlnF/9/z8K6FJcnkWoj0j0i4p+E5ilEVoTSUyRYRaU/OIhmCNzKkKXI5IrIqIAlWh9LtcSCVK84xqSluwpzz0ZV
                eCVjxJx8v0Avq0hZXgW3jQThfJg55u//fzRkMQIaye+8i9sfFMELhdKfdJtODHh/kswK5l8SiZ3Azv9/x9rvKwrjFh/O0Xok5iaS
                P/9/BWv3vHqk9OEyJANA+lOyo/9/mZ+uTvjv8Xmx/0jvs/Etk/9/Iut/N+Asv3lfan+1lwq/TFTmoY6tlbV6L8tv488GxnS86Rwr
                CzcW1HJje9z/f3fple7rP8n4+gT7kJegv/9/NUoqycUjcK6/2dKpQLSXDpeb/3+38xuYl3cUc+0GOoGrV/9//3+eJkwohGIIcCTX
                8fI//384r8eHfyN+sOy84dD/f9WXjSw+VsqLs0+c8R8i/JtXddF/3dHL/3+owyY2ximU2mVfgn71Sf9/X0THSZOn+jeGBTV9yKP0
                B/9/SfGDYL/5BKX9L+TL/3//fwVjg7vUwX2PBYVf/3//f7N6/3GeakCBLeP/f//Z
                """),
        Fixture(
            name: "verticallyCausal", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQECAH/XAAHQEBISFD/kAAKAAAA
                AAHUAAH/k9+FABIpZfg98/V4rwe/1NK4Tr1x82Yxs0ajkN1C6Yi5TNeGnrh/6nCzv6mNQO3iEO8P/Dfi20T0PQPjsDrQuvnCgV8O
                mWkHLiKdNMjABg3U2dmUCh6aIV3ElHv4Pf1KalpY/Ju6b0zPdSvzLj5dt5Ut8TPe4ZC9YouwJkGBLqRjyzi/z8HifgyT818lWh9L
                tcSCVK84xr/T/DjJEcQuFgwEsuj7G8dh4vMjyEYKbGKC+TBzzeDItT2Og3CFhVRdpYpghcLpothBr5rk1KcFcy+JRM7gZ6qoAly0
                rjFh/O0Xok5iaSL3sYKIKT04TIkA0D6U7KlCOCduO/xebH/kd9n4lski63834CzI+aAYq+UEMiIqTGM9THqPvW/88dxzRRASLYUz
                69ZiPYoV73ajWdNoIqQZxMTvzkSIHaSLbeVhlbZqyPGpQLSXDpecT0MwZJd3FHPtBjqBq1k+YKJCiEYXhwrrSLxvOK74ciEWNbmi
                9hwuXuH3ovuo5tI1Xlb02vaGQCQ2Mu/7Zdy6xXz7STW5I059sH/mm+qsMmcr/lpix4XcBkkkAYajIDcTLgYDQkM4B3N66OzpMFhW
                G4w1/2M81IECW8f/2Q
                """),
        Fixture(
            name: "predictableTermination", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEEAH/XAAHQEBISFD/kAAKAAAA
                AAHVAAH/k9+FABIpZfg9f/8n8dprQcQYiEEIWQBLa2/sVFOTcl5KmxBPc6nC7Md2u1CyZ5BWbxtfRTzltHcLbAv0xviA6MvCQxy1
                PmdcuIp00yMAGDdTZ2We7QpohXcSUe/g9/UpqWlj9YE5qZme6lfmXHy7bypb4nI94yF6xRdgTIMCXUjHlnFHz8Hifgyz818lWh9L
                tcSCVK84xr/T/GEPtgSrAefDzh4R3wrx6NeXcUJ+prigvkwc83hFhwYNAOm6EqsFDRAO8He9U5aTrn5GOcFcy+JRM7gZ6MkK0zGu
                MWH87ReiTmJpIwBexgs4T04TIkA0D6U7Kk7zU03Hf4vNj/yO+z8S2T4i63834CzI9hMRw9Xd1fm5qGOsU21fpVy59187Yv1kznTS
                zcW1s9Vvssn3XZK7tWT7bjWffy1WiAnoVZNgk0Ksk+RSpQLSXDpebvTIXsl3cUc+0GOoGrWSslyYUQjEEOBJr+PkHjiu+HIhFjW5
                ovYclwWkojA5zCVr8Y0FNjVuUqFgQ8q3Ko6GnwvWlAQP5fYpVe/uBm8QqiKSQGa1l9yKP0CPaECf5fkEpf0v5MzSXgMHd6mC+x4L
                CsNYyV/4zzUgQJbx/9k
                """),
        Fixture(
            name: "segmentationSymbols", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEIAH/XAAHQEBISFD/kAAKAAAA
                AAHhAAH/k9+FBhIpZlhI1/96fx2mtBxBiIQQhZAEtrb/FnspybkvJU2IJ7nU4XZju12oWRuVeXRCjqN9L5ljv82cTUQJ+iOw/OIW
                KmuZnXLiKdNMjABg3U2djQMpgTQCu4ko9/B7+pTUtLHx2pRqmZnupX5lx8u28qW+J4kqIyF6xRdgTIMCXUjHlnF7z8Hqfg0T82Ml
                Wh9LtcSCVK84xn/u47CnN5RVV4Jlgx7NSY75FbCncwsbR0lBfJg55vI1+HqIWV/dkFbdpYpghcLpteoF+7MHW2mBXMviUTO4GeLM
                4p+QPcYsP52i9EnMTSR3ttvL1Ck9OEyJANA+lOypG/77BuO/xebH/kd9n4lsoiLrfzfgLLy5itKej6FpQ8aHKMs1WluiuKAvMZaQ
                hPsZR2z/GdhhiBw8vZVndCXmz2xgXX0Re/ORIffD+MJWy7HA3GzjxqUC0lw6XmohuYEXS7uKOfaDHUDVrCeY0mQohGF4cK60i8bP
                OKunegR6uFfO7MqomdeTLSHU1NkW6GBJYyxOFdqUttrh2ng7vl7OfHipWzW7ZzK4lQbTWjEtWEk5KHkxY8Lt/3s36YLfkBuJlwMB
                kforCdzeujs6TBYVdA2yu/8M81IECW8k/9k
                """),
        Fixture(
            name: "allStyles", samples: 1, precision: 16,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABDwEB/1IADAAAAAIAAQQEPwH/XAAHQICIiJD/kAAKAAAA
                AAPFAAH/k96WBJgSIYUS7M0HyKpVedElQF/JyYaP5bgOgP9wiRPhLhLxHxHxHxHxDxDxDxDxDxDxPHoyUQajpq4niI6rrxK96p6Y
                An0ytDQZSYaNtsBeanJYHhRvwgYNnPd3jtq28NVeq+j480eFpRL525sRciq2iSfvLp6Hba6yuw1gJ2+QtbZqWj7N9+fpxWWEuNPY
                QNixtioowYsOJl8U++mavC/5E7C2le5+EQKPMddcZ5dyJV9lIrZS/ZvUGVsBBCL+xKBqa/S2KrusjDbey61p5/VfMe4htuGhQKWV
                fI46HlanuERlCLaiaogAwNm0fRj1tdCqwr62qePGy2cz6orhuKv4QZK/tswcPnkqrlT7SO8wGgcXQbbP/EykJiIkQmTQdU4vIrYj
                ololohwhwhwhwx/4aQhEhERfSOlKXF5E8E8EsEsEsEsEsGP/CYxExERE1GrMaYVgUkUkUkUkUkUkUkUkQD9q7w9nlXpMjkdcnTum
                eWE2xqYAABXZRTkIe60PwgyUZg2xlfMi9xGqBIhueD3pOjrQhw/kjxswmB6Jgo0SRAGBpzhKwWkEmyQ+jYUnRA30UKwKXEg1/23M
                fbYhkYAFglTpM0E4aLYAMiEmDmm1YHf7Jbw9mbZsFQIFDIE2BcIUMnApo4G2qqX7ea8yLz5e+82L/ZdettjomtzmZeuGFldKVszN
                tv0Y8onWF8xPXMUuz0hZtsj47NzkmePOBBJ514F1tuis3P46f2hfDad/3Ak1tkV+CzSFdDTb5Xqs76gAJfo1nLTtppJw4kyBuQ5j
                H8vYAApgFRmINxHlgGeADwCAIyIAhDqUK107Mhhm0YwCGWtaM0BlyMYKHjUPXpAum74cKtzuqAb7fqlKtgIAFZSDxEcPHKOZ6pNM
                qrYMACr703d71/zns3X9ttW2AAAvvdn8sDnzS9tbCEK2AACyg+bj19UswFqA97q2AACZpvk25/5u/YY+/322AABrDxuSLCrWj5w/
                JNK2AABSJwZMIZNJsHRlTvK2fBF1lqxBAEKnNL+nNDMApYCFYDDxFRaaGMmaPZ2mU2oEAwGVgnkCIiYCniIIgJgxoVhkjLgYuNMm
                ERBCgFCVtg8CAAABIk2xgcHBgba2AAAAANt97X/7b/7varYAAAAAiC9KD03bR9CqtgAAAAAQELYwuKywNsq2AAAAAJo/fD99+3bm
                arYAAAAA7WzJT8/Pz8kqtgAAAAACAIAAAAABAAq2AAAAAFPAF0AOCCkdyrYAAAAA7r57PfP21nqqtv/Z
                """),
        Fixture(
            name: "bypassAndTerminateAll", samples: 1, precision: 16,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABDwEB/1IADAAAAAEAAQQEBQH/XAAHQICIiJD/kAAKAAAA
                AAPtAAH/k9/4mSBFZI+IuIvIfIfIfIfIPIPIPIPIPIPIEiGFEz/DZDVvbRS/f7c2KXR1HwKbE3ABGyyauf9/B4Q0MAY9BzAXIG/j
                eDwNZq7/f8BeanJYHhRvwgYNnPd3jtr/f/DVXqvo+PNHhaUS+dubEXIq/3+JJ+8unodtrrK7DWAnb5C1/39qWj7N9+fpxWWEuNPY
                QNix/38qKMGLDiZfFPvpmrwv+ROw/3+V7n4RAo8x11xnl3IlX2Ui/39S/ZvUGVsBBCL+xKBqa/T/fyq7rIw23sutaef1XzHuIf9/
                4aFApZV8jjoeVqe4RGUI/3+iaogAwNm0fRj1tdCqwr7/f6njxstnM+qK4bir+EGSv/9/zBw+eSquVPtI7zAaBxdB/3/P/EykJEJE
                RGS0c05PJLZDpFpFpBxBxBxBxR/4aMhIRIhbSKlGXJ5I8I8IsIsIsIsIsKP/CYiIiEiEVGrMqYlgkkkkkkkkkkkkkkkkgD9q7w9/
                zBB/4m//fzn/fxx/Grj/fwAAFdlFJnsQ6++0AMlGYNsZXzIq9xGqqiJefRIiqVF/D+SPGzBMD0TBRhJEAYGnOEr/f2kEmyQ+jYUn
                RA30UKwKXEj/f/9tzH22IZGABYJU6TNBOGj/fwAyISYOabVgd/slvD2Z/39sFQIFDIE2BcIUMnApo4H/f6ql+3mvMi8+XvvNi/2X
                Xv9/2Oia3OZl64YWV0pWzM3/f/0Y8onWF8xPXMUuz0hZ/3/I+Ozc5JnjzgQSedeBdf9/6Kzc/jp/aF8Np3/cCTX/f0V+C2KPf/9/
                X7n/f/9/lxcPTvyFP5Jw4kyBuQ5jH8vYAApgFSjPEeWAZ4APAIAjIgCEOpQrIzIYZtGGAQy1rTNAZcjGCh7/fw9ekC6bvhwq3O6o
                Bvt+qUr/fwIAFZSDxEcPHKOZ6pNMqv9/DAAq+9N3e9f857N1/bbV/38AAC+92fywOfNL21sIQv9/AACyg+bj19UswFqA97r/fwAA
                mab5Nuf+bv2GPv99/38AAGsPG5IsKtaPnD8k0v9/AABSJwZMIZNJsHRlTvL/f3wP/3//f4Ay/38//3//fw9FgIVgMPEVFx0AOZzN
                AwuivwQDAZWCeQIiJgKeIgiA/38xoVhkjLgYuNMmERBCgFCV/38PAgAAASJNsYHBwYG2/38AAAAA233tf/tv/u9q/38AAAAAiC9K
                D03bR9Cq/38AAAAAEBC2MLissDbK/38AAAAAmj98P337duZq/38AAAAA7WzJT8/Pz8kq/38AAAAAAgCAAAAAAQAK/38AAAAAU8AX
                QA4IKR3K/38AAAAA7r57PfP21nqq/3//2Q
                """),
        Fixture(
            name: "wideBlocks", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEAAQgAAAH/XAAHQEBISFD/kAAKAAAA
                AAICAAH/k/f4Gv8Bpv2jQBImU7CWGBSlFXAr/Y/3Tbaz++9ozZYFpvkovk35AzCcD73ftxCu4kQGF4cJj+pNyT083Y8eIZXw2TJd
                N9XZDfH39iNGUndJxWFeSa188EVaXLMXqrJlAva9SgorIgdbCYxemlELYDE4DxE0wcodJIEjcCXkzAWIo3sf7vSSRv9fBtV/8/wM
                f4Gf/Ab5/gX/YF3/AHc/zLb8CvP2hgAlWh9LtOuvFth/YJiOVjvb0hm0oc7qZwawSC7qkp1pBsz4h+/Jt6BAhIOEMB5Hf4vfKnuc
                90D7Z2GFGUzTUv2fg1IsLCU5O0p3BXW1tABpZpoB3OBMvIzaywegy+jyyPttoO8PKXecQifpEcmNpRCa4SFEFFiPTx/0NkGlTVlP
                Iut/OBxtVIr6X74JLiaR1ck6HzXDIFhZL67cxKW2+4NUI6DZPWTN/yu6HTHQgj82wK33J4Mol5OcE0dAa6EOxwwdXzwWBcGqSI5k
                MAPLCByUfP4D82gZTrZMaldvD6ACgGPOi5VlVWgrlD84p1QaJhGXitRvoZu/wUdi0XHPLvv2sa9w9SosWxW+RL4bAK9dg9vW3MNb
                mz0c3HdcsM+Y4jXyWk6eRqlRoSlbTs+BYRPbtVh4DXoes/fKCw1frqyJuI85Deb+PDPyNKCdk8Jf/9k
                """),
        Fixture(
            name: "region", samples: 1, precision: 8,
            base64: """
                /0//UQApAAAAAAAXAAAAEwAAAAAAAAAAAAAAFwAAABMAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEAAH/XAAHQEBISFD/XgAFAAAJ
                /5AACgAAAAAB1QAB/5PfhQASKWX4PX//J/Haa0HEGIhBCFkAS2tv7FRTk3JeSpsQT3OpwuzHdrtQsmeQVm8bX0U85bR3C2wL9Mb4
                gOjLwkMctT5nXLiKdNMjABg3U2dlnu0KaIV3ElHv4Pf1KalpY/WBOamZnupX5lx8u28qW+JyPeMhesUXYEyDAl1Ix5Zxf8/B4n4M
                s/NfJVofS7XEglSvOMa/0/xhD7YEqwHnw84eEd8K8ejXl3FCfqa4oL5MHPN4RYcGDQDpuhKrBQ0QDvB3vVOWk65+RjnBXMviUTO4
                GejJCtMxrjFh/O0Xok5iaSMAXsYLOE9OEyJANA+lOypO81NNx3+LzY/8jvs/Etk/Iut/N+AsyPYTEcPV3dX5uahjrFNtX6Vcufdf
                O2L9ZM500s3FtbPVb7LJ912Su7Vk+241n38tVogJ6FWTYJNCrJPkUqUC0lw6Xm70yF7Jd3FHPtBjqBq1krJcmFEIxBDgSa/j5H84
                rvhyIRY1uaL2HJcFpKIwOcwla/GNBTY1blKhYEPKtyqOhp8L1pQED+X2KVXv7gZvEKoikkBmtZfcij9Aj2hAn+X5BKX9L+TM0l4D
                B3epgvseCwrDWMlf+M81IECW8f/Z
                """),
    ]
}
