# Makes a certificate authority and server certificates for 127.0.0.1 in FOLDER, with the program OPENSSL. They are made anew
# in each build folder and protect nothing.
file(MAKE_DIRECTORY "${FOLDER}")

function(run)
    execute_process(COMMAND "${OPENSSL}" ${ARGN} WORKING_DIRECTORY "${FOLDER}" COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET ERROR_QUIET)
endfunction()

function(authority name)
    run(ecparam -name prime256v1 -genkey -noout -out ${name}.key)
    run(req -x509 -new -key ${name}.key -subj "/CN=Test authority ${name}" -days 3650 -out ${name}.pem)
endfunction()

# server_certificate(good ca 3650 IP:127.0.0.1)
function(server_certificate name authority days host)
    file(WRITE "${FOLDER}/${name}.ext" "basicConstraints=CA:FALSE\nsubjectAltName=${host}\n")
    run(req -new -key key.pem -subj "/CN=Test server" -out ${name}.csr)
    run(x509 -req -in ${name}.csr -CA ${authority}.pem -CAkey ${authority}.key -CAcreateserial -days ${days}
        -extfile ${name}.ext -out ${name}.pem)
endfunction()

run(ecparam -name prime256v1 -genkey -noout -out key.pem)
authority(ca)
authority(stranger)
server_certificate(good ca 3650 IP:127.0.0.1)
server_certificate(expired ca -1 IP:127.0.0.1)
server_certificate(wronghost ca 3650 DNS:somewhere.example)
server_certificate(unknownca stranger 3650 IP:127.0.0.1)

# Signed through the authority's own book, which can also name a day in the future and withdraw a certificate.
file(WRITE "${FOLDER}/book.cnf" "[ca]\ndefault_ca=book\n[book]\ndatabase=index.txt\nnew_certs_dir=.\nserial=serial.txt
certificate=ca.pem\nprivate_key=ca.key\ndefault_md=sha256\npolicy=any\nx509_extensions=server\nunique_subject=no
[any]\ncommonName=supplied\n[server]\nbasicConstraints=CA:FALSE\nsubjectAltName=IP:127.0.0.1\n")
file(WRITE "${FOLDER}/index.txt" "")
file(WRITE "${FOLDER}/serial.txt" "1000\n")

function(booked_certificate name from)
    run(req -new -key key.pem -subj "/CN=Test server ${name}" -out ${name}.csr)
    run(ca -batch -notext -config book.cnf -startdate ${from} -enddate 20990101000000Z -in ${name}.csr -out ${name}.pem)
endfunction()

# What a server staples to its certificate: the authority's word on whether it still holds.
function(staple name)
    run(ocsp -issuer ca.pem -cert ${name}.pem -no_nonce -reqout ${name}.req)
    run(ocsp -index index.txt -CA ca.pem -rsigner ca.pem -rkey ca.key -ndays 3650 -reqin ${name}.req -respout ${name}.der)
endfunction()

server_certificate(named ca 3650 DNS:api.example)
server_certificate(namedstranger stranger 3650 DNS:api.example)
run(req -x509 -new -key key.pem -subj "/CN=Test server" -addext "subjectAltName=IP:127.0.0.1" -days 3650 -out selfsigned.pem)
booked_certificate(future 20980101000000Z)
booked_certificate(stapled 20200101000000Z)
booked_certificate(revoked 20200101000000Z)
run(ca -config book.cnf -revoke revoked.pem)
staple(stapled)
staple(revoked)
